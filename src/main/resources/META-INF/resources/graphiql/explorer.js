// Example operations, one a tab. GraphQL allows only ASCII in names, so the Chinese is in comments.
const examples = [
  `# 一个地区：所获荣誉与出处，以及全省率先的举措
# One region: its honours with their evidence,
# and what it was first with in its province
query Region {
  region(name: "长沙") {
    path
    awards(first: 5) {
      edges {
        date
        node { name level }
        claims { evidence }
      }
    }
    firsts(scope: PROVINCE) {
      edges {
        node { name }
        claims { evidence article { title date } }
      }
    }
  }
}
`,
  `# 采用最广的举措，各自最早由谁采用
# The measures most widely adopted, and who adopted each first
query Measures {
  measures(orderBy: COUNT_DESC, first: 10) {
    edges {
      node {
        name
        theme
        adopters(first: 3) {
          totalCount
          edges { since sinceIsBound node { path } }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# 某省之内置信度不低于 0.8 的“率先”论断
# Claims of being first inside one province,
# with a confidence of 0.8 at least
query Claims($within: ID = "430000") {
  claims(
    where: { type: FIRST_IN, within: $within, minConfidence: 0.8 }
    orderBy: CONFIDENCE_DESC
  ) {
    totalCount
    edges {
      node {
        object scope date evidence confidence
        region { path }
        article { title date }
      }
    }
  }
}
`,
  `# 全文检索：名称在前，原文在后
# Full-text search: names first, then what articles say
query Search {
  search(text: "一件事一次办") {
    edges {
      score
      node {
        __typename
        id
        ... on Measure { name }
        ... on Region { path }
        ... on Article { title date }
        ... on Claim { type evidence }
      }
    }
  }
}
`,
];

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: new URL('/graphql', window.location.href).href }),
      defaultQuery: examples[0],
      defaultTabs: examples.map(query => ({ query })),
      defaultEditorToolsVisibility: 'variables',
      shouldPersistHeaders: false,
    },
    React.createElement(
      GraphiQL.Logo,
      null,
      React.createElement('span', { className: 'zhengtu-name' }, '政图 ', React.createElement('small', null, 'Zhengtu')),
    ),
  ),
);

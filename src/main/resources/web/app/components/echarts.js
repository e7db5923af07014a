/** The parts of ECharts that the explorer uses; a module of its own, so that a page without pictures does not load it. */
import * as echarts from 'echarts/core';
import { BarChart, GraphChart, LineChart, MapChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

echarts.use([BarChart, GraphChart, LineChart, MapChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent,
  VisualMapComponent, LabelLayout, CanvasRenderer, SVGRenderer]);

export const { init, registerMap, getMap } = echarts;

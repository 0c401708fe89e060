// Charts through Office.js: made, coloured, placed, deleted.
import { onSheet, openExcel } from './openExcel.ts';

test('a chart is made of a range with headers, placed and coloured', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => {
    active.getRange('A1:C4').values = [
      ['Đơn vị', 'Xong', 'Quá hạn'],
      ['Sở A', 5, 1],
      ['Sở B', 3, 0],
      ['Sở C', 2, 2],
    ];
    const chart = active.charts.add('BarStacked', active.getRange('A1:C4'), 'Columns');
    chart.name = 'TheoDonVi';
    chart.title.text = 'Theo đơn vị';
    chart.legend.position = 'Bottom';
    chart.setPosition('E2', 'H10');
    chart.series.getItemAt(0).format.fill.setSolidColor('#107C10');
    chart.series.getItemAt(1).format.fill.setSolidColor('#D13438');
    chart.axes.valueAxis.minimum = 0;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.dataLabels.showValue = true;
  });
  expect(sheet.charts).toMatchObject([
    {
      name: 'TheoDonVi',
      type: 'BarStacked',
      title: 'Theo đơn vị',
      legend: { visible: true, position: 'Bottom' },
      series: [
        {
          name: 'Xong',
          nameReference: 'Sheet1!$B$1',
          values: 'Sheet1!$B$2:$B$4',
          categories: 'Sheet1!$A$2:$A$4',
          color: '#107C10',
        },
        { name: 'Quá hạn', values: 'Sheet1!$C$2:$C$4', color: '#D13438' },
      ],
      left: 192,
      top: 15,
      width: 192,
      height: 135,
    },
  ]);
  await onSheet(async (active, context) => {
    const { charts } = active;
    charts.load('items/name,items/chartType,count');
    const chart = charts.getItem('TheoDonVi');
    chart.axes.valueAxis.load('minimum');
    chart.series.load('items/name');
    const none = charts.getItemOrNullObject('Không có');
    none.load('name');
    await context.sync();
    expect([
      charts.count,
      charts.items[0]?.chartType,
      chart.axes.valueAxis.minimum,
      none.isNullObject,
    ]).toEqual([1, 'BarStacked', 0, true]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Xong', 'Quá hạn']);
  });
});

test('a doughnut has a colour a point; a chart is deleted', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => {
    active.getRange('A1:B3').values = [
      ['Trạng thái', 'Số'],
      ['Xong', 5],
      ['Quá hạn', 1],
    ];
    const chart = active.charts.add('Doughnut', active.getRange('A1:B3'), 'Auto');
    const { points } = chart.series.getItemAt(0);
    points.getItemAt(1).format.fill.setSolidColor('#D13438');
  });
  expect(sheet.charts[0]).toMatchObject({
    title: 'Số',
    legend: { visible: false },
    series: [{ pointColors: [null, '#D13438'] }],
  });
  await onSheet((active) => active.charts.getItemAt(0).delete());
  expect(sheet.charts).toEqual([]);
});

test('data by rows makes a series of each row, and can be exchanged', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => {
    active.getRange('A1:C3').values = [
      ['', 'Quý I', 'Quý II'],
      ['Xong', 5, 6],
      ['Quá hạn', 1, 2],
    ];
    active.charts.add('ColumnClustered', active.getRange('A1:C3'), 'Rows');
  });
  expect(sheet.charts[0]?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
    ['Xong', 'Sheet1!$B$2:$C$2', 'Sheet1!$B$1:$C$1'],
    ['Quá hạn', 'Sheet1!$B$3:$C$3', 'Sheet1!$B$1:$C$1'],
  ]);
  await onSheet((active) => active.charts.getItemAt(0).setData(active.getRange('A1:B3'), 'Columns'));
  expect(sheet.charts[0]?.series.map(({ name }) => name)).toEqual(['Quý I']);
});

test('references of a chart follow inserted rows', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => {
    active.getRange('A1:B3').values = [
      ['a', 'b'],
      ['x', 1],
      ['y', 2],
    ];
    active.charts.add('ColumnClustered', active.getRange('A1:B3'));
    active.getRange('1:1').insert('Down');
  });
  expect(sheet.charts[0]?.series[0]?.values).toBe("'Sheet1'!$B$3:$B$4");
});

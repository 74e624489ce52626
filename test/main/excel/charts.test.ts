import { beforeAll, describe, expect, it } from 'vitest';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { Chart, Matrix } from '#app/matrices/matrix.ts';
import { chartCells } from '#main/excel/charts/chart-cells.ts';
import { exportCouncilWorkbook } from '#main/excel/export.ts';
import { layoutWorkbook } from '#main/excel/layout.ts';
import { samplePlan } from '#main/samples.ts';
import { context, hostilePlan, largePlan, mixedPlan } from '../../app/matrices/plans.ts';
import { type Part, partsOf } from './parts.ts';
import { readWorkbook } from './read.ts';

const nordby = samplePlan('nordby', 'da');

describe('charts of the sample plan', () => {
  let bytes: Buffer;
  let parts: Map<string, Part>;
  const text = (name: string) => parts.get(name)?.text ?? '';
  const chartNames = () => [...parts.keys()].filter((name) => name.startsWith('xl/charts/')).sort();
  beforeAll(async () => {
    bytes = await exportCouncilWorkbook(nordby, context);
    parts = partsOf(bytes);
  }, 60_000);

  it('are tied into the archive: sheet, drawing, charts and their content types', () => {
    expect(chartNames()).toHaveLength(3);
    const drawing = [...parts.keys()].find((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name)) ?? '';
    const number = drawing.match(/\d+/)?.[0];
    expect(text(`xl/worksheets/sheet${number}.xml`)).toMatch(/<drawing [^>]*r:id="rId1"\/><\/worksheet>$/);
    expect(text(`xl/worksheets/_rels/sheet${number}.xml.rels`)).toContain(
      `Target="../drawings/drawing${number}.xml"`,
    );
    const rels = text(`xl/drawings/_rels/drawing${number}.xml.rels`);
    for (const name of [drawing, ...chartNames()]) {
      expect(text('[Content_Types].xml')).toContain(`PartName="/${name}"`);
      if (name !== drawing) expect(rels).toContain(name.replace('xl/', '../'));
    }
  });

  it('say in words what they show, to those who don’t see them', () => {
    const drawing = [...parts].find(([name]) => /^xl\/drawings\/drawing/.test(name))?.[1].text ?? '';
    const described = [...drawing.matchAll(/descr="([^"]*)"/g)].map(([, words]) => words);
    expect(described).toHaveLength(3);
    expect(described[0]).toContain('0 34,5; A 72,5; B 66; C 83');
    expect(described[1]).toMatch(/^Udgifter i alt siden start.*A −?[\d.]+; B [\d.]+; C [\d.]+\.$/);
  });

  it('are drawn from cells that hold what they hold, with titles, axis titles and patterns', async () => {
    const workbook = await readWorkbook(bytes);
    for (const name of chartNames()) {
      const xml = text(name);
      expect(xml.match(/<c:title>/g)).toHaveLength(3);
      const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/g)].map(([one]) => one);
      const looks = series.map((one) => one.match(/<c:spPr>.*?<\/c:spPr>(<c:marker>.*?<\/c:marker>)?/)?.[0]);
      expect(new Set(looks).size).toBe(series.length);
      for (const one of series) {
        const [, sheet = '', from = '', to = ''] =
          one.match(/<c:val><c:numRef><c:f>'([^']*)'!\$?([^<:]*):?([^<]*)<\/c:f>/) ?? [];
        const cells: unknown[] = [];
        const place = (address: string) => workbook.getWorksheet(sheet)?.getCell(address.replaceAll('$', ''));
        const [first, last] = [place(from), place(to || from)];
        for (let row = Number(first?.row); row <= Number(last?.row); row++)
          for (let column = Number(first?.col); column <= Number(last?.col); column++)
            cells.push(workbook.getWorksheet(sheet)?.getCell(row, column).result);
        const cached = [...one.matchAll(/<c:val>.*<\/c:val>/g)].flatMap(([values]) =>
          [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
        );
        expect(cached.length).toBeGreaterThan(0);
        expect(cached).toEqual(cells);
      }
    }
  });

  it('take every number from another sheet, or from cells that do', () => {
    const matrix = councilMatrices(nordby, context).find(({ id }) => id === 'charts');
    const cells = matrix?.rows.flatMap(({ cells: own }) => Object.values(own)) ?? [];
    const numbers = cells.filter(({ value }) => typeof value === 'number');
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter(({ formula }) => !formula)).toEqual([]);
  });
});

describe('charts of other plans', () => {
  it.each([
    ['ties and unknown scores', mixedPlan(), 1],
    ['hostile texts', hostilePlan(), 1],
    ['more scenarios and criteria than a chart can show', largePlan(40, 30), 1],
  ])('are well formed and no larger than can be seen: %s', async (_name, plan, count) => {
    const parts = partsOf(await exportCouncilWorkbook(plan, context));
    const charts = [...parts].filter(([name]) => name.startsWith('xl/charts/'));
    expect(charts).toHaveLength(count);
    for (const [, { text }] of charts) {
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
      expect(text.match(/<c:ser>/g)?.length).toBeLessThanOrEqual(13);
      expect(text.replaceAll(/&(amp|lt|gt|quot|#10);/g, '')).not.toContain('&');
    }
  });

  it('are none where there is nothing to draw', async () => {
    const plan = { ...nordby, scenarios: {} };
    expect(
      councilMatrices({ ...plan, meta: { ...plan.meta, baselineId: null } }, context).some(
        ({ id }) => id === 'charts',
      ),
    ).toBe(false);
  });

  it('are refused when they name cells that aren’t there or don’t lie together', () => {
    const rows = ['a', 'b', 'c'].map((key) => ({ key, kind: 'data' as const, depth: 0, cells: {} }));
    const chart: Chart = {
      key: 'k',
      kind: 'lines',
      title: '',
      categoryTitle: '',
      valueTitle: '',
      description: '',
      rows: [],
      columns: ['x'],
    };
    const matrix: Matrix = {
      id: 'charts',
      title: 'D',
      notes: [],
      columns: [
        { key: 'n', title: 'N', width: 9 },
        { key: 'x', title: 'X', width: 9 },
      ],
      rows,
    };
    const layout = layoutWorkbook([matrix]).get('charts');
    if (!layout) throw new Error('no layout');
    expect(() => chartCells({ ...chart, rows: ['d'] }, layout)).toThrow('names d');
    expect(() => chartCells({ ...chart, rows: ['a', 'c'] }, layout)).toThrow('one block');
    expect(chartCells({ ...chart, rows: ['b', 'c'] }, layout).series).toHaveLength(1);
  });
});

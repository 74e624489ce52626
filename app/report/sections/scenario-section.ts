import { nameOf } from '../../matrices/council.ts';
import type { ReportBlock } from '../document.ts';
import type { ReportContext } from '../report-context.ts';
import { matrixBlocks } from './matrix-section.ts';

/** Told in words under each scenario, or shown with the result. */
const toldElsewhere = new Set([
  'description',
  'advantages',
  'drawbacks',
  'total',
  'low',
  'high',
  'rank',
  'difference',
  'share',
  'requirements',
]);

/** Each scenario in words, with what speaks for and against it, and all of them in figures. */
export function scenarioSection(context: ReportContext): ReportBlock[] {
  const { council } = context;
  const { say, scenarios, plan } = council;
  const base = plan.scenarios[plan.meta.baselineId ?? ''];
  const hasModels = scenarios.some(({ collaborationModel }) => collaborationModel !== null);
  return [
    ...scenarios.flatMap((scenario): ReportBlock[] => [
      { kind: 'heading', text: nameOf(scenario) },
      ...texts(['', scenario.description]),
      ...texts([say('report.scenarios.advantages'), scenario.advantages]),
      ...texts([say('report.scenarios.drawbacks'), scenario.drawbacks]),
    ]),
    ...matrixBlocks(context, 'scenarios', {
      title: say('report.scenarios.figures'),
      columns: ({ key }) => !toldElsewhere.has(key),
      notes: [
        ...(base ? [say('matrix.scenarios.baselineNote', { baseline: nameOf(base) })] : []),
        ...(hasModels ? [say('matrix.scenarios.credit')] : []),
      ],
    }),
  ];
}

function texts([label, text]: [string, string]): ReportBlock[] {
  if (text === '') return [];
  return [{ kind: 'text', text: label === '' ? text : `${label}: ${text}` }];
}

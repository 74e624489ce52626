/**
 * The arrows of ARCHITECTURE.md. `test/rules/dependency-rules.test.ts` plants a violation of each rule and
 * expects it to be reported, so a rule that no longer bites is noticed.
 */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    only('app-is-pure', '^app/', ['node_modules/(zod|immer)/']),
    only('engines-know-no-plan', '^app/(decision|staffing|floors|solver)/', [
      'node_modules/zod/',
      '^app/(plan/(result|item-at|input-place)|i18n/texts)\\.ts$',
    ]),
    only('plan-knows-only-itself', '^app/plan/', ['node_modules/zod/']),
    { name: 'main-never-renderer', severity: 'error', from: { path: '^main/' }, to: { path: '^renderer/' } },
    { name: 'renderer-never-main', severity: 'error', from: { path: '^renderer/' }, to: { path: '^main/' } },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shells-are-entries',
      comment: 'The shells stand over one router; nothing imports them.',
      severity: 'error',
      from: { path: '^main/', pathNot: '^main/(electron|browser|cli|start)' },
      to: { path: '^main/(electron|browser|cli|start)' },
    },
    {
      name: 'product-never-test',
      severity: 'error',
      from: { path: '^(app|main|renderer)/' },
      to: { path: '^test/' },
    },
    {
      name: 'only-excel-knows-exceljs',
      severity: 'error',
      from: { path: '^(app|main|renderer)/', pathNot: '^main/excel/' },
      to: { path: 'node_modules/exceljs/' },
    },
    {
      name: 'only-store-and-file-know-sqlite',
      severity: 'error',
      from: { path: '^(app|main|renderer)/', pathNot: '^main/(store|file)/' },
      to: { path: 'node_modules/better-sqlite3/' },
    },
    {
      name: 'only-jobs-know-highs',
      comment: 'It does not return before it is done: engines are handed a solver, in a worker.',
      severity: 'error',
      from: { path: '^(app|main|renderer)/', pathNot: '^main/jobs/' },
      to: { path: 'node_modules/highs/' },
    },
    {
      name: 'only-the-desktop-shell-knows-electron',
      severity: 'error',
      from: { path: '^(app|main|renderer)/', pathNot: '^main/electron/' },
      to: { path: 'node_modules/electron/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

import { collectionNames, type Plan } from '#app/plan/plan.ts';

/**
 * The plan with a name or a remark of its own, which nothing else in the plan holds, in every place that citizens must
 * not see.
 */
export function planted(plan: Plan): { plan: Plan; words: string[] } {
  const words: string[] = [];
  const word = (what: string) => {
    words.push(`Mette${words.length}Kjærgård-${what}`);
    return words.at(-1) ?? '';
  };
  const collections = collectionNames.map((name) => {
    const rows = Object.entries(plan[name]).map(([id, row]: [string, object]) => {
      const changes: { [field: string]: string } = {};
      if ('note' in row) changes.note = word(`${name}.note`);
      if (name === 'raters') changes.name = word('rater');
      if (name === 'ratings') changes.reason = word('reason');
      return [id, { ...row, ...changes }];
    });
    return [name, Object.fromEntries(rows)];
  });
  return { plan: { ...plan, ...Object.fromEntries(collections) }, words };
}

type Pair = readonly [danish: string, english: string];
type Verb = 'add' | 'addMany' | 'update' | 'updateMany' | 'remove' | 'removeMany';

/**
 * The words in which changes of one kind of row stand in the history ("ret behovet X", "slet 3 behov"), and the
 * heading over their number (`rows.<name>`).
 *
 * @param one what stands before the name of one row, with its article: "behovet"
 * @param many what stands behind the number of several: "behov"
 */
export function rowTexts<Name extends string>(
  name: Name,
  one: Pair,
  many: Pair,
): { readonly [Key in `history.${Name}.${Verb}` | `rows.${Name}`]: Pair } {
  const sentence = (danish: string, english: string): { one: Pair; many: Pair } => ({
    one: [`${danish} ${one[0]} {name}`, `${english} ${one[1]} {name}`],
    many: [`${danish} {count} ${many[0]}`, `${english} {count} ${many[1]}`],
  });
  const add = sentence('tilføj', 'add');
  const update = sentence('ret', 'edit');
  const remove = sentence('slet', 'delete');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    [`rows.${name}`]: [capital(many[0]), capital(many[1])],
    [`history.${name}.add`]: add.one,
    [`history.${name}.addMany`]: add.many,
    [`history.${name}.update`]: update.one,
    [`history.${name}.updateMany`]: update.many,
    [`history.${name}.remove`]: remove.one,
    [`history.${name}.removeMany`]: remove.many,
  } as { [Key in `history.${Name}.${Verb}` | `rows.${Name}`]: Pair };
}

/**
 * Something that somebody may try against the program, and the spec that tries it. A rule test holds the list of them
 * against the specs: none is missing on either side; and each has a protection that `npm run security` takes out.
 */
export interface Attack {
  /** What is tried. */
  attack: string;
  /** File and full name of the spec. */
  spec: string;
  name: string;
  /** Why nothing can be taken out for it, where that is so. */
  withoutMutation?: string;
}

/** Attacks that one file tries. @param tries words for the attack, full name of its spec, and why no protection stands alone */
export function triedIn(spec: string, tries: readonly (readonly [string, string, string?])[]): Attack[] {
  return tries.map(([attack, name, withoutMutation]) => ({
    attack,
    spec,
    name,
    ...(withoutMutation ? { withoutMutation } : {}),
  }));
}

/** Of a spec that shows that what is refused elsewhere would be answered. */
export const control = 'a control: there is nothing to take out';

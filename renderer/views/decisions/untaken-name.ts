/** A name that none of the others has: as it is, or with the first free number behind it ("Som forelagt 12. maj 2026 (2)"). */
export function untakenName(name: string, others: readonly { readonly name: string }[]): string {
  const taken = new Set(others.map((other) => other.name.trim()));
  let found = name;
  for (let number = 2; taken.has(found); number++) found = `${name} (${number})`;
  return found;
}

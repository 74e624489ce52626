/** What a row is called; empty where there is none of that id, as where a reference was let go. */
export function nameIn(
  rows: { readonly [id: string]: { readonly name: string } },
  id: string | null | undefined,
): string {
  return rows[id ?? '']?.name ?? '';
}

import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

/** Where a part points to. */
export interface Relation {
  id: string;
  /** Last word of its type: "worksheet", "sharedStrings". */
  kind: string;
  /** Name of a part; of something outside the file, its address. */
  target: string;
  isOutside: boolean;
}

/**
 * Where a part points to; of `''` the archive itself.
 *
 * @see ECMA-376 part 2, section 6.5 (relationships): they stand in `_rels` beside the part, and count from its folder
 */
export async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const pieces = archive.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const relations: Relation[] = [];
  if (!pieces) return relations;
  await readXml(pieces, {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      const isOutside = attribute('TargetMode') === 'External';
      relations.push({
        id: attribute('Id') ?? '',
        kind: posix.basename(attribute('Type') ?? ''),
        target: isOutside ? target : posix.resolve('/', folder, target).slice(1),
        isOutside,
      });
    },
  });
  return relations;
}

import TableCell from '@mui/material/TableCell';
import type { z } from 'zod';
import { type markFields, valueMarks } from '#app/plan/mark.ts';
import type { Result } from '#app/plan/result.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { useText } from '#renderer/state/text.ts';
import { today } from '#renderer/state/today.ts';

type Marked = { [Field in keyof typeof markFields]: z.infer<(typeof markFields)[Field]> };

interface MarkCellsProps {
  /** Whose value it is, for those who listen. */
  name: string;
  row: Marked;
  onChange(changes: Partial<Marked>): Promise<Result<unknown>>;
}

/** How well a value is known, where it comes from and who stands by it: three cells of a row. */
export function MarkCells({ name, row, onChange }: MarkCellsProps) {
  const { t } = useText();
  const label = (field: string) => `${field}: ${name}`;
  return (
    <>
      <TableCell>
        <SelectField
          hideLabel
          label={label(t('matrix.assumptions.mark'))}
          value={row.mark}
          options={valueMarks.map((mark) => ({ value: mark, label: t(`matrix.assumptions.mark.${mark}`) }))}
          onChange={(mark) =>
            // Whoever confirms does it today, unless another day is given.
            void onChange({
              mark,
              ...(mark === 'confirmed' && row.confirmedOn === null ? { confirmedOn: today() } : {}),
            })
          }
        />
      </TableCell>
      <TableCell>
        <TextField
          hideLabel
          label={label(t('staffing.source'))}
          wrap
          value={row.source}
          onCommit={(source) => onChange({ source })}
        />
      </TableCell>
      <TableCell>
        <TextField
          hideLabel
          label={label(t('matrix.assumptions.role'))}
          wrap
          value={row.confirmedByRole}
          onCommit={(confirmedByRole) => onChange({ confirmedByRole })}
        />
      </TableCell>
    </>
  );
}

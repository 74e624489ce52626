import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { Conflict } from '#app/compare/merge.ts';
import type { FlatRow, Value } from '#app/compare/row-difference.ts';
import { fieldLabel } from '#app/compare/value-words.ts';
import { parseNumber } from '#app/i18n/parse-number.ts';
import { metaSchema } from '#app/plan/meta.ts';
import { collections } from '#app/plan/plan.ts';
import { useText } from '../../state/text.ts';

interface Editable {
  field: string;
  mine: string | number;
}

/** The field of a conflict for which another value can be typed: a text or a number that stands alone. */
export function editableField({ parts }: Conflict): Editable | null {
  const [part] = parts;
  if (parts.length !== 1 || part?.fields?.length !== 1) return null;
  const [field = ''] = part.fields;
  const value = part.mine?.[field] ?? null;
  const other = part.theirs?.[field] ?? null;
  const isTyped = typeof value === 'string' || typeof value === 'number';
  return isTyped && typeof other === typeof value && !field.endsWith('Id') ? { field, mine: value } : null;
}

interface ConflictEditProps {
  conflict: Conflict;
  /** @param edited `null`: left as it was */
  onDone(edited: FlatRow | null): void;
}

/** A third value beside mine and theirs. */
export function ConflictEdit({ conflict, onDone }: ConflictEditProps) {
  const { t, language } = useText();
  const editable = editableField(conflict);
  const given = typeof conflict.decision === 'object' ? conflict.decision?.edited : undefined;
  const start = given?.[editable?.field ?? ''] ?? editable?.mine ?? '';
  const [text, setText] = useState(
    typeof start === 'number'
      ? start.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', {
          useGrouping: false,
          maximumFractionDigits: 12,
        })
      : String(start),
  );
  const [isWrong, setWrong] = useState(false);
  if (!editable) return null;
  const { field, mine } = editable;
  const done = () => {
    const value = typeof mine === 'number' ? parseNumber(language, text) : text;
    const edited = value === null ? null : accepted(conflict, field, value);
    if (edited) onDone(edited);
    else setWrong(true);
  };
  return (
    <>
      <TextField
        autoFocus
        label={fieldLabel(language, field)}
        value={text}
        error={isWrong}
        helperText={isWrong ? t('merge.invalid') : undefined}
        multiline={typeof mine === 'string'}
        onChange={(event) => setText(event.target.value)}
        sx={{ width: 320 }}
      />
      <Button size="small" variant="contained" onClick={done}>
        {t('merge.edit.done')}
      </Button>
      <Button size="small" onClick={() => onDone(null)}>
        {t('merge.edit.cancel')}
      </Button>
    </>
  );
}

/** The value as the plan would keep it; `null` when the field can't hold it. */
function accepted({ parts: [part] }: Conflict, field: string, value: Value): FlatRow | null {
  if (!part?.mine) return null;
  const schema = part.place === 'meta' ? metaSchema : collections[part.place].schema;
  const parsed = schema.safeParse({ ...part.mine, [field]: value });
  return parsed.success ? { [field]: (parsed.data as FlatRow)[field] ?? null } : null;
}

import MuiTextField from '@mui/material/TextField';
import type { ReactNode } from 'react';

interface SelectFieldProps<Value extends string> {
  label: string;
  value: Value;
  /** In the order they are listed in; those of a group stand together under its heading. */
  options: readonly { value: Value; label: string; group?: string }[];
  onChange: (value: Value) => void;
  hint?: ReactNode;
  hideLabel?: boolean;
}

/** One of a few. The machine's own list: it opens with the keyboard and finds entries by their first letters. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, hint, hideLabel } = props;
  return (
    <MuiTextField
      select
      label={hideLabel ? undefined : label}
      value={value}
      helperText={hint}
      onChange={(event) => props.onChange(event.target.value as Value)}
      slotProps={{
        select: { native: true },
        htmlInput: hideLabel ? { 'aria-label': label } : {},
      }}
    >
      {[...Map.groupBy(options, ({ group }) => group ?? '')].map(([group, members]) =>
        group === '' ? (
          members.map(optionOf)
        ) : (
          <optgroup key={group} label={group}>
            {members.map(optionOf)}
          </optgroup>
        ),
      )}
    </MuiTextField>
  );
}

function optionOf({ value, label }: { value: string; label: string }) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

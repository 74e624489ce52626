import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import type { TextKey } from '#app/i18n/texts.ts';
import { type ParameterCode, parameters } from '#app/plan/parameters.ts';
import type { StandardAssumption } from '#app/settings/municipal-standard.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { useText } from '#renderer/state/text.ts';
import { parameterWriting } from './parameter-writing.ts';

interface ParameterRowProps {
  code: ParameterCode;
  own: StandardAssumption | null;
  /** In the figure's own unit; `null`: the program's figure holds. */
  onValue(value: number | null): void;
  onSource(source: string): void;
}

/** One of the program's figures, and what the municipality reckons with in its place. */
export function ParameterRow({ code, own, onValue, onSource }: ParameterRowProps) {
  const text = useText();
  const { t, format } = text;
  const { factor, unit, min, max } = parameterWriting(text, code);
  const name = t(`parameter.${code}`);
  const label = (field: TextKey) => t('settings.assumptions.of', { field: t(field), name });
  const shown = (value: number) => Number((value * factor).toPrecision(12));
  return (
    <TableRow sx={{ '& > *': { verticalAlign: 'middle' } }}>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
        {name}
      </TableCell>
      <TableCell align="right" sx={{ color: own ? 'text.disabled' : 'text.secondary' }}>
        {format.number(shown(parameters[code].value))}
      </TableCell>
      <TableCell>
        <NumberField
          hideLabel
          label={label('settings.assumptions.own')}
          value={own ? shown(own.value) : null}
          min={min}
          max={max}
          onCommit={(value) => {
            onValue(value === null ? null : Number((value / factor).toPrecision(12)));
            return undefined;
          }}
        />
      </TableCell>
      <TableCell sx={{ color: 'text.secondary' }}>{unit}</TableCell>
      <TableCell>
        {own ? (
          <TextField
            hideLabel
            wrap
            label={label('settings.assumptions.source')}
            value={own.source}
            onCommit={(source) => {
              onSource(source.trim());
              return undefined;
            }}
          />
        ) : (
          parameters[code].source
        )}
      </TableCell>
      <TableCell />
    </TableRow>
  );
}

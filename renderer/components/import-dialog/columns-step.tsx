import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { cellAddress } from '#app/import/foreign-workbook.ts';
import { cellText } from '#app/import/list-cell.ts';
import { fieldTitle } from '#app/import/list-table.ts';
import { economyKinds } from '#app/plan/economy.ts';
import { useText } from '#renderer/state/text.ts';
import { PlainTable } from '../chart-frame/plain-table.ts';
import { SelectField } from '../form/select-field.tsx';
import type { StepProps } from './source-step.tsx';
import type { Import, MoneyUnit } from './use-import.ts';

const exampleCount = 3;
const exampleLength = 40;
const offeredHeadings = 20;

/** What each column holds: one line for each, with what it is headed by and what stands in it. */
export function ColumnsStep({ list, source }: StepProps) {
  const { t } = useText();
  const { body, columns, context, fields, headings } = source;
  const options = [
    { value: '', label: t('list.columns.nothing') },
    ...fields.map((field) => ({ value: field.key, label: fieldTitle(field, context) })),
  ];
  const shown = headings.flatMap((heading, column) => {
    const examples = body
      .slice(0, 50)
      .map(({ cells }) => cellText(cells[column], context.numbers))
      .filter(Boolean)
      .slice(0, exampleCount)
      .map((text) => shortened(text, exampleLength));
    return heading === '' && examples.length === 0 ? [] : [{ column, heading, examples }];
  });
  return (
    <>
      <Typography sx={{ maxWidth: '84ch' }}>{t('list.columns.lead')}</Typography>
      <ReadingChoices list={list} source={source} />
      <PlainTable>
        <thead>
          <tr>
            <th scope="col">{t('list.columns.column')}</th>
            <th scope="col">{t('list.columns.holds')}</th>
            <th scope="col">{t('list.columns.examples')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ column, heading, examples }) => {
            const name = heading || t('list.columns.unnamed', { letter: columnLetter(column) });
            return (
              <tr key={column}>
                <th scope="row">{name}</th>
                <td>
                  <Box sx={{ width: 240 }}>
                    <SelectField
                      hideLabel
                      label={t('list.columns.holdsLabel', { column: name })}
                      value={columns[column] ?? ''}
                      options={options}
                      onChange={(field) => source.choose(column, field === '' ? null : field)}
                    />
                  </Box>
                </td>
                <td>
                  <Box sx={{ color: 'text.secondary', maxWidth: 480 }}>{examples.join(' · ')}</Box>
                </td>
              </tr>
            );
          })}
        </tbody>
      </PlainTable>
    </>
  );
}

/** Which row heads the columns, and how figures are meant. */
function ReadingChoices({ list, source }: StepProps) {
  const { t } = useText();
  const { table, heading } = source;
  const rows = table.rows.slice(0, Math.max(offeredHeadings, (heading ?? 0) + 1));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, pt: 1 }}>
      <Box sx={{ flex: '1 1 320px', maxWidth: 480 }}>
        <SelectField
          label={t('list.columns.heading')}
          value={heading === null ? 'none' : String(heading)}
          options={[
            { value: 'none', label: t('list.columns.noHeading') },
            ...rows.map(({ row, cells }, at) => ({
              value: String(at),
              label: t('list.columns.headingRow', { row: String(row), text: rowStart(source, cells) }),
            })),
          ]}
          onChange={(at) => source.chooseHeading(at === 'none' ? null : Number(at))}
        />
      </Box>
      <Box sx={{ width: 220 }}>
        <SelectField
          label={t('list.columns.numbers')}
          value={source.numbers}
          options={[
            { value: 'da', label: '1.234,5' },
            { value: 'en', label: '1,234.5' },
          ]}
          onChange={source.chooseNumbers}
        />
      </Box>
      {list === 'economy' ? (
        <Box sx={{ width: 160 }}>
          <SelectField
            label={t('list.columns.unit')}
            value={source.unit}
            options={(['tDkk', 'dkk', 'mDkk'] as const satisfies MoneyUnit[]).map((unit) => ({
              value: unit,
              label: t(`list.columns.unit.${unit}`),
            }))}
            onChange={source.setUnit}
          />
        </Box>
      ) : null}
      {list === 'economy' ? (
        <Box sx={{ width: 180 }}>
          <SelectField
            label={t('list.columns.newLines')}
            value={source.lineKind ?? ''}
            options={[
              { value: '' as const, label: t('list.columns.newLinesUnsaid') },
              ...economyKinds.map((kind) => ({ value: kind, label: t(`economy.kind.${kind}`) })),
            ]}
            onChange={(kind) => source.chooseLineKind(kind === '' ? null : kind)}
          />
        </Box>
      ) : null}
    </Box>
  );
}

function rowStart({ context }: Import, cells: Import['body'][number]['cells']): string {
  const text = cells
    .map((cell) => cellText(cell, context.numbers))
    .filter(Boolean)
    .join(' · ');
  return shortened(text, 60);
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
}

function columnLetter(column: number): string {
  return cellAddress(1, column + 1).slice(0, -1);
}

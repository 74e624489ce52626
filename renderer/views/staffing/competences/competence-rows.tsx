import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { competenceRows } from '#app/catalogue/competence-resources.ts';
import { sorted } from '#app/plan/plan.ts';
import { quietFields } from '#renderer/components/form/quiet-fields.ts';
import { RemoveButton } from '#renderer/components/form/remove-button.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { notify, notifyRefusal } from '#renderer/state/notices.ts';
import { useCommand, usePlan, useSession } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

/** The areas of competence, named as the house speaks of them. */
export function CompetenceRows() {
  const plan = usePlan();
  const run = useCommand();
  const session = useSession();
  const { t, language } = useText();
  const rows = sorted(plan.competences);
  const add = () => {
    const sort = (rows.at(-1)?.sort ?? 0) + 1;
    const row = { id: crypto.randomUUID(), sort, name: t('staffing.competence.new'), description: '' };
    void run({ type: 'competence.add', input: { rows: [row] } });
  };
  const suggest = async () => {
    const result = await session.call('resources.competences', {});
    if (!result.ok) return notifyRefusal(result.error);
    const known = new Set(rows.map(({ name }) => name.toLowerCase()));
    const firstSort = (rows.at(-1)?.sort ?? 0) + 1;
    const missing = competenceRows(result.value, language, () => crypto.randomUUID(), firstSort).filter(
      ({ name }) => !known.has(name.toLowerCase()),
    );
    if (missing.length === 0) return notify('info', 'staffing.competence.suggested.none');
    void run({ type: 'competence.add', input: { rows: missing } });
  };
  const update = (id: string, changes: { name?: string; description?: string }) =>
    run({ type: 'competence.update', input: { ids: [id], changes } }, { refusal: 'caller' });
  return (
    <Box component="section" aria-labelledby="competence-areas">
      <SectionHeading
        id="competence-areas"
        title={t('staffing.competence.areas')}
        actions={
          <>
            <Button onClick={() => void suggest()}>{t('staffing.competence.suggest')}</Button>
            <Button onClick={add}>{t('staffing.competence.add')}</Button>
          </>
        }
      />
      <Table aria-labelledby="competence-areas" sx={{ maxWidth: 900, tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '42%' }}>{t('staffing.competence.name')}</TableCell>
            <TableCell>{t('staffing.competence.description')}</TableCell>
            <TableCell sx={{ width: 36 }} aria-hidden="true" />
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, name, description }) => (
            <TableRow key={id} sx={quietFields}>
              <TableCell>
                <TextField
                  hideLabel
                  required
                  label={`${t('staffing.competence.name')}: ${name}`}
                  value={name}
                  onCommit={(value) => update(id, { name: value })}
                />
              </TableCell>
              <TableCell>
                <TextField
                  hideLabel
                  wrap
                  maxLength={10_000}
                  label={`${t('staffing.competence.description')}: ${name}`}
                  value={description}
                  onCommit={(value) => update(id, { description: value })}
                />
              </TableCell>
              <TableCell sx={{ pr: 0 }}>
                <RemoveButton
                  name={name}
                  onRemove={() => void run({ type: 'competence.remove', input: { ids: [id] } })}
                />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

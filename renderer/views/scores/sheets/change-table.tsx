import Box from '@mui/material/Box';
import { scoreText } from '#app/i18n/score-words.ts';
import type { SheetChange } from '#app/scoresheet/read-sheet.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

/** Every change of a sheet: what stood there, what will, and the reason. */
export function ChangeTable({ changes }: { changes: readonly SheetChange[] }) {
  const plan = usePlan();
  const { t, language } = useText();
  return (
    <Box
      role="region"
      aria-label={t('sheet.take.preview')}
      tabIndex={0}
      sx={{ overflow: 'auto', maxHeight: 420 }}
    >
      <PlainTable>
        <thead>
          <tr>
            <th scope="col">{t('sheet.column.criterion')}</th>
            <th scope="col">{t('sheet.column.scenario')}</th>
            <th scope="col" data-number>
              {t('sheet.take.before')}
            </th>
            <th scope="col" data-number>
              {t('sheet.take.after')}
            </th>
            <th scope="col">{t('sheet.column.reason')}</th>
            <th scope="col">{t('sheet.take.cell')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ cell, criterionId, scenarioId, before, after }) => (
            <tr key={cell}>
              <th scope="row">{plan.criteria[criterionId]?.name}</th>
              <td>
                {plan.scenarios[scenarioId]?.shortName} {plan.scenarios[scenarioId]?.name}
              </td>
              <td data-number>{before ? scoreText(language, before) : '–'}</td>
              <td data-number>{scoreText(language, after)}</td>
              <td>
                {after.reason}
                {before && before.reason !== '' && before.reason !== after.reason ? (
                  <div>
                    <small>{t('sheet.take.reasonBefore', { reason: before.reason })}</small>
                  </div>
                ) : null}
              </td>
              <td>
                <small>{cell}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Box>
  );
}

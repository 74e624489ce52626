import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { CatalogueEntry } from '#app/catalogue/catalogue.ts';
import { todayCommands } from '#app/catalogue/today-commands.ts';
import { houseSize, sizeLimits, usualServiceIds } from '#app/catalogue/usual-house.ts';
import { unpackPlan } from '#app/contract/packed-plan.ts';
import type { PlanMeta } from '#app/plan/meta.ts';
import { notifyRefusal } from '../../state/notices.ts';
import { useSession } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { useCatalogue } from '../../state/use-catalogue.ts';
import { TodayGroup } from './today-group.tsx';

/** What there is today, struck out from a guess by the municipality's size; then the plan is made with it, or without. */
export function TodayDialog({ meta, onClose }: { meta: PlanMeta; onClose(): void }) {
  const session = useSession();
  const { t, error } = useText();
  const titleId = useId();
  const { catalogue, problem } = useCatalogue();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() =>
    usualServiceIds(houseSize(meta.inhabitants)),
  );
  const entries = (catalogue?.services ?? []).filter(({ id }) => chosen.has(id));

  const create = async (services: readonly CatalogueEntry[] | null) => {
    const made = await session.call('plan.create', { meta });
    if (!made.ok) return notifyRefusal(made.error);
    if (services === null) return;
    for (const command of todayCommands(unpackPlan(made.value.plan), services, meta.language, () =>
      crypto.randomUUID(),
    )) {
      const done = await session.run(command);
      if (!done.ok) return notifyRefusal(done.error);
    }
  };
  const change = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };

  const size = meta.inhabitants === null ? 'unknown' : houseSize(meta.inhabitants);
  return (
    <Dialog open onClose={onClose} maxWidth="lg" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('firstRun.today.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ maxWidth: '84ch', mb: 4 }}>
          {t('firstRun.today.lead', { size: t(`firstRun.size.${size}`, sizeLimits) })}
        </Typography>
        {problem && <Typography role="alert">{error(problem)}</Typography>}
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
          {catalogue?.groups.map(({ serviceGroup }) => (
            <TodayGroup
              key={serviceGroup}
              serviceGroup={serviceGroup}
              entries={catalogue.services.filter((entry) => entry.serviceGroup === serviceGroup)}
              chosen={chosen}
              onChange={change}
            />
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('firstRun.today.back')}</Button>
        <Button onClick={() => void create(null)}>{t('firstRun.today.skip')}</Button>
        <Button variant="contained" disabled={entries.length === 0} onClick={() => void create(entries)}>
          {t('firstRun.today.make', { count: entries.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { additionsFromCatalogue } from '#app/catalogue/additions.ts';
import type { CatalogueEntry } from '#app/catalogue/catalogue.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { Tick } from '#renderer/components/form/tick.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { lowWindow } from '#renderer/theme/small-window.ts';

interface CatalogueActionsProps {
  /** What is chosen. */
  entries: readonly CatalogueEntry[];
  onAdded(): void;
  onClose(): void;
}

/** Takes what is chosen into the plan: into which scenarios, and whether its rooms become functions. */
export function CatalogueActions({ entries, onAdded, onClose }: CatalogueActionsProps) {
  const plan = usePlan();
  const { t, language } = useText();
  const run = useCommand();
  const scenarios = activeScenarios(plan);
  const [into, setInto] = useState('all');
  const [makesFunctions, setMakesFunctions] = useState(true);
  const [said, setSaid] = useState('');
  const add = async () => {
    const input = additionsFromCatalogue(plan, entries, {
      language,
      scenarioIds: scenarios.map(({ id }) => id).filter((id) => into === 'all' || into === id),
      makesFunctions,
      newId: () => crypto.randomUUID(),
    });
    const result = await run({ type: 'service.add', input });
    if (!result.ok) return;
    setSaid(t('catalogueView.added', { count: input.rows.length, functions: input.functions?.length ?? 0 }));
    onAdded();
  };
  return (
    <DialogActions sx={{ display: 'block', px: 6, pt: 3, pb: 4, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 2, alignItems: 'end' }}>
        <Box sx={{ width: 220, [lowWindow]: { width: 150 } }}>
          <SelectField
            label={t('catalogueView.into')}
            value={into}
            options={[
              { value: 'all', label: t('catalogueView.intoAll') },
              { value: 'none', label: t('catalogueView.intoNone') },
              ...scenarios.map(({ id, shortName, name }) => ({ value: id, label: `${shortName} ${name}` })),
            ]}
            onChange={setInto}
          />
        </Box>
        <Box sx={{ flex: '1 1 200px', [lowWindow]: { flexBasis: 150 } }}>
          <Tick
            label={t('catalogueView.makesFunctions')}
            checked={makesFunctions}
            onChange={setMakesFunctions}
          />
        </Box>
        <Button onClick={onClose}>{t('catalogueView.close')}</Button>
        <Button variant="contained" disabled={entries.length === 0} onClick={() => void add()}>
          {entries.length === 0
            ? t('catalogueView.addNone')
            : t('catalogueView.add', { count: entries.length })}
        </Button>
      </Box>
      <Typography
        variant="body2"
        role="status"
        sx={{ minHeight: 18, mt: 1, color: 'text.secondary', [lowWindow]: { minHeight: 0, mt: 0 } }}
      >
        {entries.length === 0 ? said : ''}
      </Typography>
    </DialogActions>
  );
}

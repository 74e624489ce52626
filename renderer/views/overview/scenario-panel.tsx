import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { TextKey } from '#app/i18n/texts.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { SelectField } from '../../components/form/select-field.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { Panel, PanelSection } from '../../components/panel/panel.tsx';
import { ScenarioName } from '../../components/scenario-mark/scenario-mark.tsx';
import { useWarnings, warningsAt } from '../../components/warning-list/use-warnings.ts';
import { WarningList } from '../../components/warning-list/warning-list.tsx';
import { select } from '../../state/route.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { collaborationModels, modelKey } from './collaboration-models.ts';
import { ColourChoice } from './colour-choice.tsx';
import { ScenarioActions } from './scenario-actions.tsx';

/** A scenario's name, mark and words. */
export function ScenarioPanel({ scenario }: { scenario: Scenario }) {
  const run = useCommand();
  const { t } = useText();
  const { id } = scenario;
  const plan = usePlan();
  const parent = scenario.parentId === null ? undefined : plan.scenarios[scenario.parentId];
  const modelHint = (model: number | null) => {
    const credit = t('matrix.scenarios.credit');
    return model === null ? credit : `${t(`scenario.model.${model}` as TextKey)} ${credit}`;
  };
  const own = warningsAt(useWarnings(), id);
  const update = (changes: Partial<Omit<Scenario, 'id'>>, refusal: 'caller' | 'notice' = 'caller') =>
    run({ type: 'scenario.update', input: { id, changes } }, { refusal });

  return (
    <Panel
      kind={t('app.kind.scenario')}
      title={<ScenarioName scenario={scenario} />}
      onClose={() => select(null)}
    >
      {scenario.archived && (
        <Typography sx={{ color: 'warning.main' }}>{t('scenario.archived.note')}</Typography>
      )}
      {parent && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('scenario.branchedFrom', { name: parent.name })}
        </Typography>
      )}
      <PanelSection>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 72px', gap: 3 }}>
          <TextField
            label={t('overview.scenario.name')}
            value={scenario.name}
            required
            // Just added: its name is the first thing to write.
            selectAll={scenario.name === t('overview.scenario.new', { letter: scenario.shortName })}
            onCommit={(name) => update({ name })}
          />
          <TextField
            label={t('overview.scenario.shortName')}
            value={scenario.shortName}
            maxLength={4}
            required
            onCommit={(shortName) => update({ shortName })}
          />
        </Box>
        <ColourChoice scenario={scenario} onChange={(colour) => void update({ colour }, 'notice')} />
        <SelectField
          label={t('overview.column.model')}
          value={String(scenario.collaborationModel ?? '')}
          hint={modelHint(scenario.collaborationModel)}
          options={[
            { value: '', label: t('overview.model.none') },
            ...collaborationModels.map((model) => ({ value: String(model), label: t(modelKey(model)) })),
          ]}
          onChange={(model) =>
            void update({ collaborationModel: model === '' ? null : Number(model) }, 'notice')
          }
        />
        {(['description', 'advantages', 'drawbacks'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`overview.scenario.${field}`)}
            lines={3}
            value={scenario[field]}
            onCommit={(text) => update({ [field]: text })}
          />
        ))}
      </PanelSection>
      <ScenarioActions scenario={scenario} />
      {own.length > 0 && (
        <PanelSection title={t('warnings.title')}>
          <WarningList warnings={own} />
        </PanelSection>
      )}
    </Panel>
  );
}

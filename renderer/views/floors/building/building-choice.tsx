import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Building } from '#app/plan/building.ts';
import { sorted } from '#app/plan/plan.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { FloorPartProps } from '../floor-part.ts';
import { copiedBuilding, newBuilding } from './building-rows.ts';

const kinds = ['existing', 'rebuilt', 'new'] as const;

/** Which building the scenario uses, who shares it, and what it is called. */
export function BuildingChoice({ plan, state }: FloorPartProps) {
  const { t } = useText();
  const run = useCommand();
  const { scenario } = state;
  const { building } = state.building;
  const sharing = building
    ? activeScenarios(plan).filter(({ id, buildingId }) => buildingId === building.id && id !== scenario.id)
    : [];
  const placedCount = state.building.functions.filter(({ zone }) => zone !== null).length;
  const newId = () => crypto.randomUUID();
  const choose = (buildingId: string) =>
    void run({
      type: 'scenario.update',
      input: { id: scenario.id, changes: { buildingId: buildingId || null } },
    });
  const create = () =>
    void run(
      newBuilding(
        plan,
        scenario.id,
        { building: t('floorView.newBuilding'), floor: t('floorView.groundFloor') },
        newId,
      ),
    );
  const update = (changes: Partial<Omit<Building, 'id'>>) =>
    building
      ? run({ type: 'building.update', input: { ids: [building.id], changes } }, { refusal: 'caller' })
      : undefined;
  return (
    <Box component="section" aria-label={t('floorView.part.building')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'flex-end' }}>
        <Box sx={{ width: 300 }}>
          <SelectField
            label={t('floorView.buildingOf', { scenario: scenario.shortName })}
            value={building?.id ?? ''}
            options={[
              { value: '', label: t('floorView.none') },
              ...sorted(plan.buildings).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={choose}
          />
        </Box>
        <Button variant="outlined" onClick={create}>
          {t('floorView.createBuilding')}
        </Button>
        {building ? (
          <Button
            variant="outlined"
            onClick={() =>
              void run(
                copiedBuilding(
                  plan,
                  building,
                  scenario.id,
                  t('floorView.copyName', { name: building.name, scenario: scenario.shortName }),
                  newId,
                ),
              )
            }
          >
            {t('floorView.copyBuilding')}
          </Button>
        ) : null}
      </Box>
      <Typography variant="body2" sx={{ mt: 2, color: 'text.secondary', maxWidth: '84ch' }}>
        {building
          ? [
              sharing.length > 0
                ? t('floorView.shared', {
                    scenarios: sharing.map(({ shortName, name }) => `${shortName} ${name}`).join(', '),
                  })
                : t('floorView.notShared'),
              placedCount > 0 ? t('floorView.changeUnplaces', { count: placedCount }) : '',
            ].join(' ')
          : t('floorView.chooseHint')}
      </Typography>
      {building ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, mt: 4 }}>
          <Box sx={{ width: 300 }}>
            <TextField
              key={building.id}
              label={t('floorView.buildingName')}
              value={building.name}
              required
              onCommit={(name) => update({ name })}
            />
          </Box>
          <Box sx={{ width: 200 }}>
            <SelectField
              label={t('floorView.buildingKind')}
              value={building.kind}
              options={kinds.map((kind) => ({ value: kind, label: t(`floorView.buildingKind.${kind}`) }))}
              onChange={(kind) => void update({ kind })}
            />
          </Box>
          <Box sx={{ flex: '1 1 260px', maxWidth: 420 }}>
            <TextField
              key={building.id}
              label={t('floorView.buildingNote')}
              value={building.note}
              wrap
              onCommit={(note) => update({ note })}
            />
          </Box>
        </Box>
      ) : null}
    </Box>
  );
}

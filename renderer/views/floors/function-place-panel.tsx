import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { nameIn } from '#app/plan/name-in.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { Panel, PanelSection } from '#renderer/components/panel/panel.tsx';
import { routeHash } from '#renderer/state/route.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { DemandSection } from './demand-section.tsx';
import { findingText } from './finding-text.ts';
import type { FloorPartProps } from './floor-part.ts';
import { lockCommand, placeCommand } from './place-commands.ts';

interface FunctionPlacePanelProps extends FloorPartProps {
  functionId: string;
  onClose(): void;
}

/** Where a function lies in the scenario, what it wishes for, and what is near to it. */
export function FunctionPlacePanel({ plan, state, functionId, onClose }: FunctionPlacePanelProps) {
  const text = useText();
  const { t, format } = text;
  const run = useCommand();
  const { building, findings, scenario } = state;
  const placed = building.functions.find(({ row }) => row.id === functionId);
  const row = plan.functions[functionId];
  if (!row) return null;
  const own = findings.filter(
    (finding) => finding.functionId === functionId || finding.otherId === functionId,
  );
  const near = state.nearness.pairs.filter(
    ({ pair }) => pair.functionAId === functionId || pair.functionBId === functionId,
  );
  const lock = lockCommand(plan, scenario.id, functionId);
  const area =
    placed?.netM2 == null
      ? t('floorView.areaUnknownLong')
      : t('floorView.areaOf', {
          count: placed.unitCount,
          each: format.number(placed.netM2Each ?? 0, 1),
          total: format.number(placed.netM2, 1),
        });
  return (
    <Panel kind={t('functions.one')} title={row.name} onClose={onClose}>
      <Typography variant="body2">
        {placed ? area : t('floorView.notInScenario', { scenario: scenario.name })}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[t(`zone.${row.zone ?? 'none'}`), t(`house.privacyLong.${row.privacyLevel as 0}`)].join(' · ')}
      </Typography>
      {placed ? (
        <PanelSection>
          <SelectField
            label={t('floorView.liesIn')}
            value={placed.zone?.id ?? ''}
            options={[
              { value: '', label: t('floorView.tray') },
              ...building.zones.map((zone) => ({
                value: zone.id,
                label: `${nameIn(plan.floors, zone.floorId)}, ${zone.name}`,
              })),
            ]}
            onChange={(zoneId) => void run(placeCommand(plan, scenario.id, functionId, zoneId || null))}
          />
          {lock ? (
            <Box>
              <Button variant="outlined" onClick={() => void run(lock)}>
                {t(placed.locked ? 'floorView.unlock' : 'floorView.lock')}
              </Button>
              <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
                {t('floorView.lockHint')}
              </Typography>
            </Box>
          ) : null}
        </PanelSection>
      ) : null}
      {own.length > 0 ? (
        <PanelSection title={t('floorView.findingsTitle')}>
          {own.map((finding) => (
            <Typography key={JSON.stringify(finding)} variant="body2">
              {findingText(text, plan, finding)}
            </Typography>
          ))}
        </PanelSection>
      ) : null}
      {near.length > 0 ? (
        <PanelSection title={t('floorView.part.nearness')}>
          {near.map(({ pair, fulfilledShare }) => {
            const otherId = pair.functionAId === functionId ? pair.functionBId : pair.functionAId;
            return (
              <Box key={otherId} sx={{ display: 'flex', gap: 2, justifyContent: 'space-between' }}>
                <Link variant="body2" href={routeHash({ screen: 'floors', item: otherId })}>
                  {plan.functions[otherId]?.name}
                </Link>
                <Typography variant="body2" sx={{ textAlign: 'right', flexShrink: 0 }}>
                  {t(`floorView.wish.${String(pair.wish) as '1'}`)}
                  {fulfilledShare === null ? '' : ` · ${format.percent(fulfilledShare)}`}
                </Typography>
              </Box>
            );
          })}
        </PanelSection>
      ) : null}
      <DemandSection plan={plan} state={state} functionId={functionId} />
    </Panel>
  );
}

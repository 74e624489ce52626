import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Scenario } from '#app/plan/scenario.ts';
import type { CellKey } from '#renderer/components/matrix-grid/grid-types.ts';
import { Panel, PanelSection } from '#renderer/components/panel/panel.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { HouseWarnings } from './house-warnings.tsx';
import { ServiceCellSection } from './service-cell-section.tsx';
import { ServiceFacts } from './service-facts.tsx';
import { ServiceFigures } from './service-figures.tsx';
import { ServiceLinks } from './service-links.tsx';

interface ServicePanelProps {
  cell: CellKey;
  compared: Scenario | null;
  onClose(): void;
}

/** A service: how the scenario gives it, where and by whom; its figures with their marks; what it is. */
export function ServicePanel({ cell, compared, onClose }: ServicePanelProps) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const service = plan.services[cell.row];
  const scenario = plan.scenarios[cell.column];
  if (!service || !scenario) return null;
  const remove = async () => {
    const result = await run({ type: 'service.remove', input: { ids: [service.id] } });
    if (result.ok) onClose();
  };
  return (
    <Panel
      kind={t(service.catalogueId ? 'services.fromCatalogue' : 'services.own')}
      title={service.name}
      onClose={onClose}
    >
      <ServiceCellSection service={service} scenario={scenario} compared={compared} />
      <HouseWarnings scenarioId={scenario.id} thingId={service.id} />
      <ServiceLinks
        serviceId={service.id}
        functions={plan.functions}
        needs={plan.needs}
        functionServices={plan.functionServices}
        needServices={plan.needServices}
      />
      <ServiceFigures service={service} />
      <ServiceFacts service={service} />
      <PanelSection>
        <Box>
          <Button color="inherit" sx={{ ml: -2 }} onClick={() => void remove()}>
            {t('services.remove')}
          </Button>
        </Box>
      </PanelSection>
    </Panel>
  );
}

import Box from '@mui/material/Box';
import { planFigures } from '#app/indicators/plan-figures.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { PartTabs } from '#renderer/components/part-tabs.tsx';
import { ScenarioName } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { navigate, select, useRoute } from '#renderer/state/route.ts';
import { useComparedWith, useOneScenario } from '#renderer/state/selection.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { DifferencePart } from './difference/difference-part.tsx';
import { PicturePart } from './picture/picture-part.tsx';
import { RatesPart } from './rates/rates-part.tsx';
import { TablePart } from './table/table-part.tsx';

/** An address that names no other part is of the table: it names a line, or an amount. */
const tablePart = { key: 'table', Part: TablePart } as const;
const parts = [
  tablePart,
  { key: 'difference', Part: DifferencePart },
  { key: 'picture', Part: PicturePart },
  { key: 'rates', Part: RatesPart },
] as const;

/** What a scenario costs, year by year, and how that differs from the baseline. The address says which part. */
export function EconomyView() {
  const { t } = useText();
  const scenario = useOneScenario();
  if (!scenario) {
    return (
      <Box sx={{ px: 6, pt: 5 }}>
        <SectionHeading level={1} title={t('app.screen.economy')} />
        <EmptyState
          text={t('economy.noScenario')}
          action={{ label: t('economy.toOverview'), perform: () => navigate('overview') }}
        />
      </Box>
    );
  }
  return <EconomyParts scenario={scenario} />;
}

function EconomyParts({ scenario }: { scenario: Scenario }) {
  const plan = usePlan();
  const { t } = useText();
  const { item } = useRoute();
  const comparedWith = useComparedWith();
  const all = planFigures(plan).economy();
  const { key: open, Part } = parts.find(({ key }) => key === item) ?? tablePart;
  const economy = all.get(scenario.id);
  const { baselineId } = plan.meta;
  const isOther = comparedWith?.id !== scenario.id && comparedWith?.id !== baselineId;
  if (!economy) return null;
  return (
    <Box sx={{ px: 6, pt: 5, pb: 12 }}>
      <Box sx={{ mb: -4 }}>
        <SectionHeading
          level={1}
          title={t('app.screen.economy')}
          actions={<ScenarioName scenario={scenario} />}
        />
      </Box>
      <PartTabs
        label={t('economy.parts')}
        parts={parts.map(({ key }) => ({ key, label: t(`economy.part.${key}`) }))}
        open={open}
        onOpen={(key) => select(key === tablePart.key ? null : key)}
        sx={{ pt: 4, display: 'flex', flexDirection: 'column', gap: 10 }}
      >
        <Part
          key={scenario.id}
          plan={plan}
          scenario={scenario}
          economy={economy}
          all={all}
          baseline={plan.scenarios[baselineId ?? ''] ?? null}
          compared={isOther ? comparedWith : null}
        />
      </PartTabs>
    </Box>
  );
}

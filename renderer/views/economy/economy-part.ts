import type { ScenarioEconomy } from '#app/indicators/economy.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';

/** What every part of the screen shows: one scenario's money, among that of the others. */
export interface EconomyPartProps {
  plan: Plan;
  scenario: Scenario;
  economy: ScenarioEconomy;
  /** That of every scenario, by its id. */
  all: ReadonlyMap<string, ScenarioEconomy>;
  /** The baseline, if one is chosen. */
  baseline: Scenario | null;
  /** What the reader compares with; `null` when that is the scenario itself or the baseline. */
  compared: Scenario | null;
}

/** What the panel of one of the table's rows gets. */
export interface RowPanelProps extends EconomyPartProps {
  onClose(): void;
}

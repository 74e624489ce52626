import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { TextKey } from '#app/i18n/texts.ts';
import type { ScreenId } from '../state/route.ts';

/** A screen of the rail; its code is fetched when it is first opened. */
export interface Screen {
  id: ScreenId;
  label: TextKey;
  load(): Promise<ComponentType>;
  View: LazyExoticComponent<ComponentType>;
  /** Whether the top bar's choices change what this screen shows; `one`: it shows one scenario, never all. */
  usesScenario: boolean | 'one';
  usesCompareWith: boolean;
  /** Opened from elsewhere: it has no line in the rail. */
  isAside?: true;
  /** Can be opened before any plan is. */
  worksWithoutPlan?: true;
}

/** The rail, in its order. A new screen is a row here and a folder under `views/`. */
const rows: readonly Omit<Screen, 'View'>[] = [
  {
    id: 'overview',
    label: 'app.screen.overview',
    load: async () => (await import('../views/overview/overview-view.tsx')).OverviewView,
    usesScenario: false,
    usesCompareWith: true,
  },
  {
    id: 'needs',
    label: 'app.screen.needs',
    load: async () => (await import('../views/needs/needs-view.tsx')).NeedsView,
    usesScenario: true,
    usesCompareWith: false,
  },
  {
    id: 'functions',
    label: 'app.screen.functions',
    load: async () => (await import('../views/functions/functions-view.tsx')).FunctionsView,
    usesScenario: false,
    usesCompareWith: true,
  },
  {
    id: 'staffing',
    label: 'app.screen.staffing',
    load: async () => (await import('../views/staffing/staffing-view.tsx')).StaffingView,
    usesScenario: 'one',
    usesCompareWith: true,
  },
  {
    id: 'floors',
    label: 'app.screen.floors',
    load: async () => (await import('../views/floors/floors-view.tsx')).FloorsView,
    usesScenario: 'one',
    usesCompareWith: true,
  },
  {
    id: 'economy',
    label: 'app.screen.economy',
    load: async () => (await import('../views/economy/economy-view.tsx')).EconomyView,
    usesScenario: 'one',
    usesCompareWith: true,
  },
  {
    id: 'criteria',
    label: 'app.screen.criteria',
    load: async () => (await import('../views/criteria/criteria-view.tsx')).CriteriaView,
    usesScenario: true,
    usesCompareWith: false,
  },
  {
    id: 'scores',
    label: 'app.screen.scores',
    load: async () => (await import('../views/scores/scores-view.tsx')).ScoresView,
    usesScenario: false,
    usesCompareWith: false,
  },
  {
    id: 'results',
    label: 'app.screen.results',
    load: async () => (await import('../views/results/results-view.tsx')).ResultsView,
    usesScenario: false,
    usesCompareWith: false,
  },
  {
    id: 'meeting',
    label: 'app.screen.meeting',
    load: async () => (await import('../views/meeting/meeting-view.tsx')).MeetingView,
    usesScenario: false,
    usesCompareWith: false,
  },
  {
    id: 'export',
    label: 'app.screen.export',
    load: async () => (await import('../views/export/export-screen.tsx')).ExportScreen,
    usesScenario: false,
    usesCompareWith: false,
  },
  {
    id: 'compare',
    label: 'app.screen.compare',
    load: async () => (await import('../views/compare/compare-view.tsx')).CompareView,
    usesScenario: true,
    usesCompareWith: true,
    isAside: true,
  },
  {
    id: 'merge',
    label: 'app.screen.merge',
    load: async () => (await import('../views/merge/merge-view.tsx')).MergeView,
    usesScenario: false,
    usesCompareWith: false,
    isAside: true,
  },
  {
    id: 'history',
    label: 'app.screen.history',
    load: async () => (await import('../views/history/history-view.tsx')).HistoryView,
    usesScenario: false,
    usesCompareWith: false,
    isAside: true,
  },
  {
    id: 'settings',
    label: 'app.screen.settings',
    load: async () => (await import('../views/settings/settings-view.tsx')).SettingsView,
    usesScenario: false,
    usesCompareWith: false,
    isAside: true,
    worksWithoutPlan: true,
  },
  {
    id: 'guide',
    label: 'app.screen.guide',
    load: async () => (await import('../views/guide/guide-view.tsx')).GuideView,
    usesScenario: false,
    usesCompareWith: false,
    isAside: true,
    worksWithoutPlan: true,
  },
];

export const screens: readonly Screen[] = rows.map((row) => ({
  ...row,
  View: lazy(async () => ({ default: await row.load() })),
}));

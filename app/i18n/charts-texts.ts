/** The sheet of charts in the council workbook. */
export const chartsTexts = {
  'matrix.charts.title': ['Diagrammer', 'Charts'],
  'matrix.charts.note': [
    'Diagrammerne står under tabellen og er tegnet af dens tal. Tallene hentes fra de andre ark og følger med, når nogen retter der.',
    'The charts stand under the table and are drawn from its figures. The figures come from the other sheets and follow when somebody changes them there.',
  ],
  'matrix.charts.noteFirst': [
    'Her er de første {shown} af {count} scenarier; flere kan ikke skelnes i et diagram.',
    'These are the first {shown} of {count} scenarios; more can’t be told apart in a chart.',
  ],
  'matrix.charts.noteUnknown': [
    'Hvor et point ikke kendes, er der ingen samlet sum, og søjlen viser kun de kriterier, der kendes.',
    'Where a score isn’t known there is no total, and the column shows only the criteria that are known.',
  ],
  'matrix.charts.noteCash': [
    'Årenes merudgifter og mindreudgifter er lagt sammen i faste priser, uden renter. Hvor linjen går under nul, er det brugte sparet ind igen.',
    'Each year’s added and saved spending is summed in fixed prices, without interest. Where the line goes below zero, what was spent has been saved again.',
  ],
  'matrix.charts.name': ['Det, der er tegnet', 'What is drawn'],
  'matrix.charts.contributions': [
    'Hvad hvert kriterium lægger til det samlede tal',
    'What each criterion adds to the total',
  ],
  'matrix.charts.points': ['af 100', 'of 100'],
  'matrix.charts.pointsAxis': ['Samlet tal, 0–100', 'Total, 0–100'],
  'matrix.charts.scenario': ['Scenarie', 'Scenario'],
  'matrix.charts.rest': ['Øvrige', 'Others'],
  'matrix.charts.cash': [
    'Udgifter i alt siden start, forskel til {baseline}',
    'Spending in all since the start, difference to {baseline}',
  ],
  'matrix.charts.fte': ['Planlagte årsværk pr. personalegruppe', 'Planned FTE per staff group'],
  'matrix.charts.describe': ['{title}. I alt: {figures}.', '{title}. In all: {figures}.'],
  'matrix.charts.describeCash': [
    '{title}. Ved udgangen af {last}: {figures}.',
    '{title}. At the end of {last}: {figures}.',
  ],
  'matrix.front.about.charts': [
    'Samlede tal, udgifter og årsværk som diagrammer, med deres tal',
    'Totals, spending and FTE as charts, with their figures',
  ],
} as const;

/** What the figures of staffing say in words, the same on screen, in the workbook and on the command line. */
export const staffingFigureTexts = {
  'staffing.binds.coverage': [
    'Åbningstiden afgør behovet. {posts} poster i {hours} timer om ugen i {weeks} uger kræver {coverage} årsværk, uanset hvor mange der kommer. Henvendelserne alene kræver {demand} og fylder {percent} % af den bemandede tid.',
    'Opening hours decide the need. {posts} posts for {hours} hours a week in {weeks} weeks take {coverage} FTE, however many come. The enquiries alone take {demand} and fill {percent} % of the staffed time.',
  ],
  'staffing.binds.demand': [
    'Henvendelserne afgør behovet. {work} timers arbejde om året kræver {demand} årsværk. At holde åbent med {posts} poster i {hours} timer om ugen i {weeks} uger kræver {coverage}.',
    'Enquiries decide the need. {work} hours of work a year take {demand} FTE. Staying open with {posts} posts for {hours} hours a week in {weeks} weeks takes {coverage}.',
  ],
  'staffing.binds.both': [
    'Åbningstiden og henvendelserne kræver lige meget: {coverage} årsværk.',
    'Opening hours and enquiries take the same: {coverage} FTE.',
  ],
  'staffing.binds.none': [
    'Der er hverken betjent åbningstid eller arbejde at bemande til endnu.',
    'There are no staffed hours and no work to staff for yet.',
  ],
  'staffing.binds.unknown': [
    'Behovet kan ikke regnes ud: fradragene efterlader ingen timer i et årsværk, eller en andel er sat til 0.',
    'The need can’t be worked out: the deductions leave no hours in an FTE, or a share is set to 0.',
  ],
} as const;

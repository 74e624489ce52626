/** What the figures of staffing say in words, the same on screen, in the workbook and on the command line. */
export const staffingFigureTexts = {
  'staffing.binds.coverage': [
    'Åbningstiden afgør behovet. {posts} poster i {hours} timer om ugen i {weeks} uger kræver {coverage} årsværk, uanset hvor mange der kommer. Henvendelserne alene kræver {demand} og fylder {percent} % af den bemandede tid.',
    'Opening hours decide the need. {posts} posts for {hours} hours a week in {weeks} weeks take {coverage} FTE, however many come. The enquiries alone take {demand} and fill {percent}% of the staffed time.',
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
  'staffing.day.1': ['Mandag', 'Monday'],
  'staffing.day.2': ['Tirsdag', 'Tuesday'],
  'staffing.day.3': ['Onsdag', 'Wednesday'],
  'staffing.day.4': ['Torsdag', 'Thursday'],
  'staffing.day.5': ['Fredag', 'Friday'],
  'staffing.day.6': ['Lørdag', 'Saturday'],
  'staffing.day.7': ['Søndag', 'Sunday'],
  'staffing.shortDay.1': ['man.', 'Mon'],
  'staffing.shortDay.2': ['tirs.', 'Tue'],
  'staffing.shortDay.3': ['ons.', 'Wed'],
  'staffing.shortDay.4': ['tors.', 'Thu'],
  'staffing.shortDay.5': ['fre.', 'Fri'],
  'staffing.shortDay.6': ['lør.', 'Sat'],
  'staffing.shortDay.7': ['søn.', 'Sun'],
  'staffing.span': ['{day} {from}–{to}', '{day} {from}–{to}'],
  'staffing.spans.more': ['{spans} og {count} tidsrum mere', '{spans} and {count} more'],
  'staffing.post.desk': ['{zone}', '{zone}'],
  'staffing.post.authority': ['{zone}: må afgøre sager', '{zone}: may decide cases'],
  'staffing.cause.competence_missing': [
    'Ingen af de planlagte grupper kan bemande »{competences}«. Det mangler {spans}. Planlæg en gruppe, der må og kan, eller flyt myndighedsopgaverne.',
    'None of the groups planned can staff “{competences}”. It is lacking {spans}. Plan a group that may and can, or move the authority tasks.',
  ],
  'staffing.cause.no_shift': [
    'Ingen vagt dækker {spans}, hvor der skal være nogen. Tilføj en vagt, der ligger dér, eller ret åbningstiden.',
    'No shift covers {spans}, when somebody is needed. Add a shift that lies there, or change the opening hours.',
  ],
  'staffing.cause.hours_short': [
    'Timerne rækker ikke: {groups} mangler mindst {hours} timer om ugen, {spans}. Planlæg flere årsværk, kortere vagter eller færre poster.',
    'There are too few hours: {groups} lack at least {hours} hours a week, {spans}. Plan more FTE, shorter shifts or fewer posts.',
  ],
  'staffing.cause.hours_short.unknown': [
    'Timerne rækker ikke: {groups} har for få timer, {spans}. Planlæg flere årsværk, kortere vagter eller færre poster.',
    'There are too few hours: {groups} have too few hours, {spans}. Plan more FTE, shorter shifts or fewer posts.',
  ],
  'staffing.cause.nobody': ['grupperne', 'the groups'],
} as const;

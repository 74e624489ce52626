/** The screen of staffing: promises, profiles and the rota. Danish first, then English. */
export const staffingPlanTexts = {
  'staffing.promises.title': ['Løfter om ventetid', 'Promises about waiting'],
  'staffing.promises.lead': [
    'Hvad borgerne loves, når de kommer uden tid. »Ingen alene« er husets egen regel, ikke lov. Gælder alle scenarier.',
    'What citizens are promised when they come without an appointment. “Nobody alone” is a rule of the house, not law. Holds for all scenarios.',
  ],
  'staffing.promises.group': ['Ydelser', 'Services'],
  'staffing.promises.share': ['Betjent', 'Served'],
  'staffing.promises.within': ['Inden for', 'Within'],
  'staffing.promises.occupancy': ['Højst optaget', 'Busy at most'],
  'staffing.promises.minimum': ['Mindst skranker', 'Fewest desks'],
  'staffing.promises.neverAlone': ['Ingen alene', 'Nobody alone'],
  'staffing.promises.one': ['løftet for', 'the promise for'],
  'staffing.promises.without': ['Tilføj løfte for:', 'Add a promise for:'],
  'staffing.promises.add': ['Tilføj løfte for {group}', 'Add a promise for {group}'],

  'staffing.profile.title': ['Hvornår kommer borgerne', 'When citizens come'],
  'staffing.profile.lead': [
    'Ugens fordeling for hver slags ydelser. Kun forholdet mellem tallene tæller, så en tælleuge kan bruges, som den er.',
    'How the week falls for each kind of services. Only the proportions count, so a counting week can be used as it is.',
  ],
  'staffing.profile.status.default': [
    'Ingen har talt. Der regnes med programmets fordeling efter ugedag og ydelsernes egne ord om spidsbelastning: en antagelse.',
    'Nobody has counted. The program’s profile by weekday and by the services’ own words about peaks is used: an assumption.',
  ],
  'staffing.profile.status.unmarked': [
    'Planens egen fordeling. Ingen har sagt, hvor den kommer fra.',
    'The plan’s own profile. Nobody has said where it comes from.',
  ],
  'staffing.profile.status.read': [
    'Planens egen fordeling, læst i: {source}.',
    'The plan’s own profile, read in: {source}.',
  ],
  'staffing.profile.status.remembered': [
    'Planens egen fordeling, husket: {source}. Den bør efterprøves.',
    'The plan’s own profile, remembered: {source}. It should be verified.',
  ],
  'staffing.profile.status.assumption': [
    'Planens egen fordeling, antaget: {source}.',
    'The plan’s own profile, assumed: {source}.',
  ],
  'staffing.profile.status.confirmed': [
    'Planens egen fordeling fra {source}, bekræftet af {role} {date}.',
    'The plan’s own profile from {source}, confirmed by {role} on {date}.',
  ],
  'staffing.profile.noSource': ['ingen kilde angivet', 'no source given'],
  'staffing.profile.paste': ['Indsæt tælleuge', 'Paste counting week'],
  'staffing.profile.clear': ['Brug programmets igen', 'Use the program’s again'],
  'staffing.profile.grid': ['Fordelingen af {group} over ugen', 'The profile of {group} over the week'],
  'staffing.profile.time': ['Tid', 'Time'],
  'staffing.paste.title': ['Tælleuge for {group}', 'Counting week for {group}'],
  'staffing.paste.lead': [
    'Kopiér tabellen fra Excel med overskrifter: ugedage på den ene led, klokkeslæt på den anden, i halve eller hele timer. Det, der står der nu, bliver erstattet.',
    'Copy the table from Excel with its headings: weekdays one way, times the other, in half or whole hours. What stands there now is replaced.',
  ],
  'staffing.paste.field': ['Tabellen', 'The table'],
  'staffing.paste.read': [
    'Læst: {total} henvendelser på {days} dage i {halfHours} halve timer.',
    'Read: {total} enquiries on {days} days in {halfHours} half-hours.',
  ],
  'staffing.paste.source': [
    'Hvor tallene kommer fra (fx »KOMHEN, uge 10, 2026«)',
    'Where the figures come from (e.g. “KOMHEN, week 10, 2026”)',
  ],
  'staffing.paste.role': ['Bekræftet af (rolle, ikke navn)', 'Confirmed by (a role, not a name)'],
  'staffing.paste.role.hint': [
    'Uden en rolle mærkes tallene som læst, ikke bekræftet.',
    'Without a role the figures are marked as read, not confirmed.',
  ],
  'staffing.paste.take': ['Brug tælleugen', 'Use the counting week'],
  'staffing.season.title': ['Årets måneder', 'The months of the year'],
  'staffing.season.lead': [
    'Hvor meget der kommer i hver måned i forhold til de andre. En række uden tal følger programmets antagelse om ferier og spidser. Udfyld hele rækken, når du begynder på den.',
    'How much comes in each month compared with the others. A row without figures follows the program’s assumption about holidays and peaks. Fill in the whole row once you begin it.',
  ],

  'staffing.rota.title': ['Find den billigste vagtplan', 'Find the cheapest rota'],
  'staffing.rota.lead': [
    'Så få timer som muligt på de vagter, planen har, med de planlagte årsværk, så hver post er bemandet af en gruppe, der kan og må. Du kan arbejde videre imens.',
    'As few hours as possible on the shifts of the plan, within the planned FTE, so that each post is staffed by a group that can and may. You can go on working meanwhile.',
  ],
  'staffing.rota.need': ['Hvad vagtplanen skal dække', 'What the rota is to cover'],
  'staffing.rota.need.planned': ['De planlagte poster', 'The planned posts'],
  'staffing.rota.need.needed': ['Det, løftet kræver', 'What the promise takes'],
  'staffing.rota.find': ['Find vagtplan', 'Find rota'],
  'staffing.rota.stop': ['Stop, og behold den bedste', 'Stop and keep the best'],
  'staffing.rota.stopping': ['Stopper …', 'Stopping …'],
  'staffing.rota.empty': [
    'Der skal være vagter og betjent åbningstid, før der kan findes en vagtplan.',
    'There must be shifts and staffed opening hours before a rota can be found.',
  ],
  'staffing.rota.progress.start': ['Begynder …', 'Starting …'],
  'staffing.rota.progress.none': [
    '{seconds} s. Ingen vagtplan fundet endnu.',
    '{seconds} s. No rota found yet.',
  ],
  'staffing.rota.progress.best': [
    '{seconds} s. Bedste hidtil: {cost} kr. om ugen, højst {gap} fra det billigste.',
    '{seconds} s. Best so far: DKK {cost} a week, at most {gap} from the cheapest.',
  ],
  'staffing.rota.found': [
    'En vagtplan til {cost} kr. om ugen: {people} vagter, {hours} timer.',
    'A rota at DKK {cost} a week: {people} shifts, {hours} hours.',
  ],
  'staffing.rota.found.noCost': [
    'En vagtplan med {people} vagter, {hours} timer om ugen. En gruppe mangler timepris, så prisen kan ikke siges.',
    'A rota of {people} shifts, {hours} hours a week. A group has no cost of an hour, so the cost can’t be said.',
  ],
  'staffing.rota.proven': ['Bevist billigst.', 'Proven cheapest.'],
  'staffing.rota.gap': ['Højst {gap} fra det billigste.', 'At most {gap} from the cheapest.'],
  'staffing.rota.stale': [
    'Planen er ændret, siden vagtplanen blev fundet. Find den igen, før du tager den med.',
    'The plan has changed since the rota was found. Find it again before you take it.',
  ],
  'staffing.rota.take': ['Tag den med i planen', 'Take it into the plan'],
  'staffing.rota.leave': ['Lad den ligge', 'Leave it'],
  'staffing.rota.infeasible': ['Der findes ingen vagtplan, der dækker det hele.', 'No rota covers it all.'],
  'staffing.rota.lines': ['Vagtplanen', 'The rota'],
  'staffing.rota.lines.lead': [
    'Personer på hver vagt. Skriv i felterne for at rette.',
    'People on each shift. Type in the cells to change.',
  ],
  'staffing.rota.lines.none': [
    'Scenariet har ingen vagtplan endnu. Find en, eller skriv personer i felterne.',
    'The scenario has no rota yet. Find one, or type people in the cells.',
  ],
  'staffing.rota.lines.clear': ['Ryd vagtplanen', 'Clear the rota'],
  'staffing.rota.corner': ['Vagt og gruppe', 'Shift and group'],
  'staffing.cover.title': ['Vagtplanen mod behovet', 'The rota against the need'],
  'staffing.cover.file': ['vagtplan-daekning', 'rota-cover'],
  'staffing.cover.hours': ['{hours} betalte timer om ugen.', '{hours} paid hours a week.'],
  'staffing.cover.cost': ['{cost} kr. om ugen.', 'DKK {cost} a week.'],
  'staffing.cover.whole': ['Alle poster er bemandet.', 'All posts are staffed.'],
  'staffing.cover.lacking': [
    'Der mangler {hours} timer på posterne.',
    '{hours} hours are lacking at the posts.',
  ],
  'staffing.cover.overworked': [
    'Flere timer end planlagt har: {groups}.',
    'More hours than planned: {groups}.',
  ],
  'staffing.cover.read': [
    'Til stede / behov i hver halve time. Skraveret og fed: nogen mangler.',
    'Present / needed in each half-hour. Hatched and bold: somebody is lacking.',
  ],
  'staffing.cover.say': [
    '{when}: {present} til stede, {need} er der brug for.',
    '{when}: {present} present, {need} needed.',
  ],
  'staffing.cover.say.lacking': [
    '{when}: {present} til stede, {need} er der brug for. Der mangler {lacking}.',
    '{when}: {present} present, {need} needed. {lacking} lacking.',
  ],
  'staffing.shift.title': ['Vagter', 'Shifts'],
  'staffing.shift.lead': [
    'Fra, til og højst én pause. Gælder alle scenarier.',
    'From, to and at most one break. Holds for all scenarios.',
  ],
  'staffing.shift.none': ['Der er ingen vagter endnu.', 'There are no shifts yet.'],
  'staffing.shift.add': ['Tilføj vagt', 'Add shift'],
  'staffing.shift.new': ['Ny vagt', 'New shift'],
  'staffing.shift.name': ['Vagt', 'Shift'],
  'staffing.shift.breakFrom': ['Pause fra', 'Break from'],
  'staffing.shift.breakMinutes': ['Pause, minutter', 'Break, minutes'],
} as const;

/** Warnings where they are listed, minimum requirements, and what a group said: on screen and in the workbook. */
export const robustTexts = {
  'warnings.title': ['Advarsler', 'Warnings'],
  'warnings.lead': [
    'De spærrer ikke for noget. Ret dem, eller skriv hvorfor I lever med dem; begrundelsen trykkes i Metode.',
    'They block nothing. Mend them, or say why you live with them; the reason is printed in Method.',
  ],
  'warnings.none': ['Der er ingen advarsler.', 'There are no warnings.'],
  'warnings.group': ['{title}: {count}', '{title}: {count}'],
  'warnings.all': ['Vis alle: {title} ({count})', 'Show all: {title} ({count})'],
  'warnings.mend': ['Sådan kan det rettes: {mend}', 'How to mend it: {mend}'],
  'warnings.go': ['Gå dertil', 'Go there'],
  'warnings.goNamed': ['Gå dertil: {warning}', 'Go there: {warning}'],
  'warnings.accept': ['Lev med den', 'Live with it'],
  'warnings.acceptNamed': ['Lev med den: {warning}', 'Live with it: {warning}'],
  'warnings.reason': ['Hvorfor I lever med den', 'Why you live with it'],
  'warnings.save': ['Gem begrundelsen', 'Keep the reason'],
  'warnings.cancel': ['Fortryd', 'Cancel'],
  'warnings.accepted': ['Accepteret: {reason}', 'Accepted: {reason}'],
  'warnings.restore': ['Lad den stå igen', 'Let it stand again'],
  'warnings.restoreNamed': ['Lad den stå igen: {warning}', 'Let it stand again: {warning}'],

  'requirement.atLeast': ['{criterion} (mindst {minimum} {unit})', '{criterion} (at least {minimum} {unit})'],
  'requirement.atMost': ['{criterion} (højst {minimum} {unit})', '{criterion} (at most {minimum} {unit})'],
  'requirement.failed': [
    'Opfylder ikke mindstekravet: {requirements}',
    'Does not meet the minimum requirement: {requirements}',
  ],
  'requirement.open': [
    'Opfylder måske ikke mindstekravet: {requirements}',
    'Perhaps does not meet the minimum requirement: {requirements}',
  ],
  'requirement.met': ['Opfyldt', 'Met'],
  'result.requirement.failed': [
    '{scenario} opfylder ikke mindstekravet til {requirements} og kan efter det ikke vælges; det samlede tal vises stadig.',
    '{scenario} does not meet the minimum requirement for {requirements} and by it can’t be chosen; its total is still shown.',
  ],
  'result.requirement.open': [
    'Det er ikke sikkert, at {scenario} opfylder mindstekravet til {requirements}.',
    'It is not certain that {scenario} meets the minimum requirement for {requirements}.',
  ],

  'matrix.scenarios.requirements': ['Mindstekrav', 'Minimum requirements'],
  'matrix.method.warnings': ['Advarsler', 'Warnings'],
  'matrix.method.accepted': ['Accepterede advarsler', 'Accepted warnings'],
  'matrix.method.acceptedText': [
    '{warning} Gruppen lever med det: {reason}',
    '{warning} The group lives with it: {reason}',
  ],

  'matrix.front.about.group-scores': [
    'Hvad der er aftalt, med begrundelse og dissens, og hvad hver gruppe sagde',
    'What was agreed, with reason and dissent, and what each group said',
  ],
  'matrix.groupScores.title': ['Scorer pr. gruppe', 'Scores per group'],
  'matrix.groupScores.scenario': ['Scenarie', 'Scenario'],
  'matrix.groupScores.who': ['Hvem', 'Who'],
  'matrix.groupScores.count': ['Antal', 'Number'],
  'matrix.groupScores.median': ['Median', 'Median'],
  'matrix.groupScores.low': ['Lavest', 'Lowest'],
  'matrix.groupScores.high': ['Højest', 'Highest'],
  'matrix.groupScores.unit': ['Enhed', 'Unit'],
  'matrix.groupScores.reason': ['Begrundelse', 'Reason'],
  'matrix.groupScores.dissent': ['Dissens', 'Dissent'],
  'matrix.groupScores.agreed': ['Aftalt', 'Agreed'],
  'matrix.groupScores.hidden': ['for få', 'too few'],
  'matrix.groupScores.note': [
    'Hvad der er aftalt om hvert point, og hvad hver gruppe sagde i {round}. Antal er dem, der gav et tal; »ved ikke« tæller ikke med i medianen. Det aftalte er ikke et gennemsnit: det er fastsat af gruppen.',
    'What was agreed on each score, and what each group said in {round}. Number counts those who gave a figure; “don’t know” is not part of the median. What was agreed is no average: it was set by the group.',
  ],
  'matrix.groupScores.noRound': [
    'Hvad der er aftalt om hvert point. Hvad grupperne sagde hver for sig, ses først, når en runde er vist.',
    'What was agreed on each score. What the groups said on their own is seen once a round is revealed.',
  ],
  'matrix.groupScores.anonymous': [
    '{round} var anonym: hvor færre end tre i en gruppe har svaret, vises kun antallet.',
    '{round} was anonymous: where fewer than three of a group answered, only their number is shown.',
  ],
  'matrix.groupScores.public': [
    'I denne udgave vises kun grupper, hvor mindst {count} har svaret, og kun tal.',
    'This edition shows only groups of which at least {count} answered, and only figures.',
  ],

  'result.share.points': [
    'Prøvet i {draws} lodtrækninger (frø {seed}): vægtene ligger fast, usikre og ukendte point trækkes inden for deres spænd.',
    'Tried in {draws} draws (seed {seed}): weights are fixed, uncertain and unknown scores are drawn from their ranges.',
  ],
  'result.share.intervals': [
    'Prøvet i {draws} lodtrækninger (frø {seed}): vægte trækkes inden for deres spænd, usikre og ukendte point inden for deres.',
    'Tried in {draws} draws (seed {seed}): weights are drawn from their intervals, uncertain and unknown scores from theirs.',
  ],
  'result.share.order': [
    'Prøvet i {draws} lodtrækninger (frø {seed}): af vægtene holdes kun rækkefølgen fast, usikre og ukendte point trækkes inden for deres spænd.',
    'Tried in {draws} draws (seed {seed}): of the weights only the order is kept, uncertain and unknown scores are drawn from their ranges.',
  ],
  'result.share.ranks': ['{scenario}: {ranks}.', '{scenario}: {ranks}.'],
  'result.share.rank': ['nr. {rank} i {share} %', 'no. {rank} in {share}%'],
  'result.share.constant': [
    'Der er intet at trække lod om: vægte og point ligger fast.',
    'There is nothing to draw: weights and scores are fixed.',
  ],

  'cli.check.accepted': ['accepteret: {reason}', 'accepted: {reason}'],
} as const;

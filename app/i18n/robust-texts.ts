/** Warnings where they are listed, minimum requirements, and what a group said: on screen and in the workbook. */
export const robustTexts = {
  'warnings.title': ['Advarsler', 'Warnings'],
  'warnings.lead': [
    'De spærrer ikke for noget. Ret dem, eller skriv hvorfor I lever med dem; begrundelsen trykkes i Metode.',
    'They block nothing. Mend them, or say why you live with them; the reason is printed in Method.',
  ],
  'warnings.none': ['Der er ingen advarsler.', 'There are no warnings.'],
  'warnings.group': ['{title}: {count}', '{title}: {count}'],
  'warnings.mend': ['Sådan kan det rettes: {mend}', 'How to mend it: {mend}'],
  'warnings.go': ['Gå dertil', 'Go there'],
  'warnings.accept': ['Lev med den', 'Live with it'],
  'warnings.acceptNamed': ['Lev med advarslen: {warning}', 'Live with the warning: {warning}'],
  'warnings.reason': ['Hvorfor I lever med den', 'Why you live with it'],
  'warnings.save': ['Gem begrundelsen', 'Keep the reason'],
  'warnings.cancel': ['Fortryd', 'Cancel'],
  'warnings.accepted': ['Accepteret: {reason}', 'Accepted: {reason}'],
  'warnings.restore': ['Lad den stå igen', 'Let it stand again'],
  'warnings.restoreNamed': ['Lad advarslen stå igen: {warning}', 'Let the warning stand again: {warning}'],

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

  'cli.check.accepted': ['accepteret: {reason}', 'accepted: {reason}'],
} as const;

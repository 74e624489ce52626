/** Warnings about hours, posts and people ({@link import('./warning-texts.ts')}). */
export const staffingWarningTexts = {
  'warning.desk_overloaded.title': [
    'Flere borgere, end der kan betjenes',
    'More citizens than can be served',
  ],
  'warning.desk_overloaded': [
    'I {scenario} kommer der i {hours} af de {staffed} betjente timer om ugen flere til en skranke, end dens poster kan betjene. Køen vokser, så længe det varer.',
    'In {scenario} more come to a desk than its posts can serve in {hours} of the {staffed} staffed hours a week. The queue grows as long as it lasts.',
  ],
  'warning.desk_overloaded.mend': [
    'Planlæg flere poster i de timer, hold åbent længere, eller lad flere bestille tid eller betjene sig selv.',
    'Plan more posts in those hours, stay open longer, or let more citizens book a time or serve themselves.',
  ],
  'warning.promise_broken.title': ['For få poster til løftet', 'Too few posts for the promise'],
  'warning.promise_broken': [
    'I {scenario} har en skranke færre poster, end løftet om ventetid kræver, i {hours} af de {staffed} betjente timer om ugen.',
    'In {scenario} a desk has fewer posts than the waiting promise takes in {hours} of the {staffed} staffed hours a week.',
  ],
  'warning.promise_broken.mend': [
    'Planlæg flere poster i de timer, eller lov det, huset kan holde.',
    'Plan more posts in those hours, or promise what the house can keep.',
  ],
  'warning.authority_nobody.title': [
    'Myndighedsopgaver, ingen kan afgøre',
    'Authority tasks that nobody can decide',
  ],
  'warning.authority_nobody': [
    'I {scenario} er der {count} myndighedsopgaver, som ingen, der må og kan afgøre dem, er på arbejde til i hele den betjente tid: {services}.',
    'In {scenario} there are {count} authority tasks for which nobody who may and can decide them is at work in all staffed hours: {services}.',
  ],
  'warning.authority_nobody.mend': [
    'Planlæg en gruppe, der må og kan, i de timer, oplær en gruppe, eller ret kravet til ydelsen.',
    'Plan a group that may and can in those hours, train a group, or correct what the service demands.',
  ],
  'warning.shift_too_long.title': ['Vagt længere end åbningstiden', 'Shift longer than opening hours'],
  'warning.shift_too_long': [
    'Vagten »{shift}« varer {hours} timer, men huset er højst betjent i {longest} timer på en dag i noget scenarie.',
    'The shift “{shift}” lasts {hours} hours, but the house is staffed for at most {longest} hours on a day in any scenario.',
  ],
  'warning.shift_too_long.mend': [
    'Gør vagten kortere, eller accepter advarslen, hvis der er arbejde uden for åbningstiden.',
    'Make the shift shorter, or accept the warning if there is work outside opening hours.',
  ],
} as const;

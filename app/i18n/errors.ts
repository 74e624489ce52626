/**
 * What can go wrong as expected: code → what happened, what it means for the plan, what to do.
 * Danish first, then English.
 */
export const errorTexts = {
  'error.command_input': [
    'Oplysningerne kunne ikke læses: {at}. Planen er ikke ændret. Ret dem og prøv igen.',
    'The details could not be read: {at}. The plan is unchanged. Correct them and try again.',
  ],
  'error.row_missing': [
    'Det, du ville ændre, findes ikke længere. Planen er ikke ændret. Vælg det igen på skærmen.',
    'What you wanted to change is no longer there. The plan is unchanged. Select it again on the screen.',
  ],
  'error.row_exists': [
    'Det findes allerede. Planen er ikke ændret. Ret det, der er, i stedet for at tilføje.',
    'It is already there. The plan is unchanged. Edit the existing one instead of adding.',
  ],
  'error.baseline_archived': [
    'Nul-scenariet kan ikke lægges til side, for alle forskelle måles fra det. Planen er ikke ændret. Vælg først et andet nul-scenarie.',
    'The baseline can’t be put aside: every difference is taken from it. The plan is unchanged. Choose another baseline first.',
  ],
  'error.parameter_twice': [
    'Planen har allerede sit eget tal for »{name}«. Planen er ikke ændret. Ret det, der er.',
    'The plan already has a figure of its own for “{name}”. The plan is unchanged. Edit that one.',
  ],
  'error.hours_overlap': [
    'To åbningstider på samme dag overlapper hinanden i samme zone. Planen er ikke ændret. Ret den ene, så de ikke dækker samme minutter.',
    'Two opening hours of the same day overlap in the same zone. The plan is unchanged. Change one so that they share no minute.',
  ],
  'error.placement_elsewhere': [
    '»{name}« ville komme til at ligge i en bygning, som scenariet ikke bruger. Planen er ikke ændret. Vælg en zone i scenariets egen bygning, eller vælg bygningen for scenariet først.',
    '“{name}” would lie in a building that the scenario doesn’t use. The plan is unchanged. Choose a zone in the scenario’s own building, or choose the building for the scenario first.',
  ],
  'error.channels_not_understood': [
    '»{text}« kunne ikke læses som kanaler. Planen er ikke ændret. Skriv fx »skranke« eller »tid 80 · selv 20«; en begyndelse, der kun passer på én kanal, er nok.',
    '“{text}” could not be read as channels. The plan is unchanged. Write for instance “counter” or “appointment 80 · self 20”; a beginning that fits only one channel is enough.',
  ],
  'error.channels_without_shares': [
    '»{text}« nævner flere kanaler uden at sige, hvor meget der går i hver. Planen er ikke ændret. Skriv procent ved alle på nær én, fx »tid 80 · selv«.',
    '“{text}” names several channels without saying how much goes through each. The plan is unchanged. Write a percentage for all but one, for instance “appointment 80 · self”.',
  ],
  'error.channels_sum': [
    '»{text}« giver tilsammen {sum} procent og ikke 100. Planen er ikke ændret. Ret andelene, så de giver 100.',
    '“{text}” comes to {sum} per cent and not 100. The plan is unchanged. Change the shares so that they come to 100.',
  ],
  'error.channel_alone': [
    'Alle de andre kanaler er 0, så denne har det hele. Planen er ikke ændret. Giv en anden kanal sin andel; den trækkes fra her.',
    'All the other channels are 0, so this one has it all. The plan is unchanged. Give another channel its share; it is taken from here.',
  ],
  'error.role_missing': [
    'Et tal fra kataloget rettes af nogen, der står inde for det. Planen er ikke ændret. Skriv først din rolle i feltet »Din rolle«, og tryk Enter her igen.',
    'A figure of the catalogue is changed by somebody who stands by it. The plan is unchanged. Write your role in the field “Your role” first, and press Enter here again.',
  ],
  'error.function_state_not_understood': [
    '»{text}« kunne ikke læses. Planen er ikke ændret. Skriv med, ændret, ude eller –; antal og areal kan stå bag ændret, fx »ændret 2 × 15«.',
    '“{text}” could not be read. The plan is unchanged. Write in, changed, out or –; number and area may follow changed, for instance “changed 2 × 15”.',
  ],
  'error.round_closed': [
    'Runden »{round}« er lukket, og det, der er sagt i den, kan ikke ændres. Planen er ikke ændret. Start en ny runde for at give nye point.',
    'The round “{round}” is closed and what was said in it can’t be changed. The plan is unchanged. Start a new round to give new scores.',
  ],
  'error.round_order': [
    'Runden »{round}« kan kun gå ét skridt frem: fra privat til lukket og derfra til vist. Planen er ikke ændret.',
    'The round “{round}” only moves one step forward: from private to closed and from there to revealed. The plan is unchanged.',
  ],
  'error.round_too_few': [
    'Runden »{round}« er anonym, men kun {given} har svaret, og mindst {fewest} skal til, før ingen kan genkendes. Planen er ikke ændret. Spørg flere, eller slet runden.',
    'The round “{round}” is anonymous, but only {given} have answered, and it takes at least {fewest} before nobody can be recognised. The plan is unchanged. Ask more people or delete the round.',
  ],
  'error.round_ballots_missing': [
    'Flere har svaret i den anonyme runde »{round}«, siden du valgte at lukke den. Planen er ikke ændret. Luk runden igen.',
    'More have answered in the anonymous round “{round}” since you chose to close it. The plan is unchanged. Close the round again.',
  ],
  'error.ballot_fixed': [
    '»{ballot}« er en stemme fra en anonym runde og kan hverken ændres, slettes eller give nye point. Planen er ikke ændret. Vælg en bedømmer i stedet.',
    '“{ballot}” is a ballot from an anonymous round and can’t be changed, deleted or give new scores. The plan is unchanged. Choose a rater instead.',
  ],
  'error.parent_not_group': [
    '»{name}« er et kriterium, der gives point på, og kan ikke have andre under sig. Planen er ikke ændret. Læg dem i en gruppe.',
    '“{name}” is a criterion that is scored and can’t hold others. The plan is unchanged. Put them in a group.',
  ],
  'error.group_with_scale': [
    '»{name}« er en gruppe og har ingen skala. Planen er ikke ændret. Giv skalaen til kriterierne under den.',
    '“{name}” is a group and has no scale. The plan is unchanged. Give the scale to the criteria under it.',
  ],
  'error.range_empty': [
    'Det værste og det bedste niveau for »{name}« er ens. Planen er ikke ændret. Vælg to forskellige.',
    'The worst and the best level of “{name}” are the same. The plan is unchanged. Choose two that differ.',
  ],
  'error.criterion_inside_itself': [
    '»{name}« kan ikke ligge inde i sig selv. Planen er ikke ændret. Vælg en anden gruppe.',
    '“{name}” can’t lie inside itself. The plan is unchanged. Choose another group.',
  ],
  'error.scores_outside_range': [
    '{count} givne point på »{name}« ville ligge uden for de nye yderpunkter. Planen er ikke ændret. Ret pointene først, eller vælg et videre spænd.',
    '{count} given scores on “{name}” would lie outside the new range. The plan is unchanged. Change the scores first or choose a wider range.',
  ],
  'error.scores_of_another_scale': [
    'Før »{name}« blev målt, bedømte mennesker det på en anden skala, og {count} af deres point ligger uden for den, der gælder nu. Planen er ikke ændret. Skriv først værst og bedst fra dengang, eller fortryd målingen med Ctrl Z.',
    'Before “{name}” was measured, people judged it on another scale, and {count} of their scores lie outside the present one. The plan is unchanged. First write the worst and best of that time, or undo the measuring with Ctrl Z.',
  ],
  'error.level_outside_range': [
    'Niveauet {score} ligger uden for yderpunkterne for »{name}«. Planen er ikke ændret. Ret niveauet eller spændet.',
    'The level {score} lies outside the range of “{name}”. The plan is unchanged. Change the level or the range.',
  ],
  'error.level_twice': [
    'To niveauer på »{name}« har samme point. Planen er ikke ændret. Giv hvert niveau sit eget.',
    'Two levels of “{name}” have the same score. The plan is unchanged. Give each level its own.',
  ],
  'error.score_on_group': [
    '»{name}« er en gruppe; der gives point på kriterierne under den. Planen er ikke ændret.',
    '“{name}” is a group; scores are given on the criteria under it. The plan is unchanged.',
  ],
  'error.score_on_measured': [
    '»{name}« måles af planen selv, så der kan ikke gives point på det. Planen er ikke ændret. Ret det, tallet kommer fra, eller lad mennesker bedømme kriteriet under Kriterier.',
    '“{name}” is measured by the plan itself, so it can’t be scored. The plan is unchanged. Change what the figure comes from, or let people judge the criterion under Criteria.',
  ],
  'error.agreed_without_range': [
    'Kun et målt kriterium med både et værste og et bedste niveau kan få sit spænd aftalt; »{name}« mangler det. Planen er ikke ændret. Vælg, hvad der måles, og skriv begge niveauer.',
    'Only a measured criterion with both a worst and a best level can have its range agreed on; “{name}” lacks that. The plan is unchanged. Choose what is measured and write both levels.',
  ],
  'error.score_without_range': [
    '»{name}« har ingen aftalt skala endnu, så der kan ikke gives point. Planen er ikke ændret. Aftal værste og bedste niveau under Kriterier.',
    '“{name}” has no agreed scale yet, so it can’t be scored. The plan is unchanged. Agree its worst and best level under Criteria.',
  ],
  'error.score_outside_range': [
    '{score} ligger uden for skalaen for »{name}« ({worst} til {best}). Planen er ikke ændret. Giv et point inden for skalaen, eller aftal et videre spænd under Kriterier.',
    '{score} lies outside the scale of “{name}” ({worst} to {best}). The plan is unchanged. Give a score inside it or agree a wider range under Criteria.',
  ],
  'error.nothing_to_undo': [
    'Der er ikke mere at fortryde. Planen er ikke ændret.',
    'There is nothing more to undo. The plan is unchanged.',
  ],
  'error.nothing_to_redo': [
    'Der er ikke mere at gentage. Planen er ikke ændret.',
    'There is nothing more to redo. The plan is unchanged.',
  ],
  'error.minimum_outside_range': [
    'Mindstekravet {minimum} ligger uden for skalaen for »{name}«. Planen er ikke ændret. Ret kravet eller skalaen.',
    'The minimum requirement {minimum} lies outside the scale of “{name}”. The plan is unchanged. Change the requirement or the scale.',
  ],
  'error.cost_on_group': [
    '»{name}« er en gruppe; som udgift vælges et af kriterierne under den. Planen er ikke ændret.',
    '“{name}” is a group; choose one of the criteria under it as the cost. The plan is unchanged.',
  ],
  'error.swing_interval': [
    'Spændet om vægten på »{name}« skal rumme vægtpointene, med det laveste først. Planen er ikke ændret. Ret spændet eller pointene.',
    'The interval around the weight of “{name}” has to hold its points, lowest first. The plan is unchanged. Change the interval or the points.',
  ],
  'error.merge_other_plan': [
    '»{theirs}« er ikke en udgave af denne plan og kan ikke flettes med den. Planen er ikke ændret. Vælg en kopi, der er lavet af denne plan.',
    '“{theirs}” isn’t a version of this plan and can’t be merged with it. The plan is unchanged. Choose a copy that was made of this plan.',
  ],
  'error.merge_broken': [
    'Fletningen ville give en plan, der modsiger sig selv ({at}). Planen er ikke ændret. Vælg filen igen og gennemgå uenighederne på ny.',
    'The merge would give a plan that contradicts itself ({at}). The plan is unchanged. Choose the file again and go through the conflicts anew.',
  ],
  'error.merge_two_anonymous': [
    'Fletningen ville lukke to anonyme runder på én gang. Planen er ikke ændret. Luk den ene her først, og flet så igen.',
    'The merge would close two anonymous rounds at once. The plan is unchanged. Close one of them here first, then merge again.',
  ],
  'error.merge_open': [
    '{count} uenigheder er ikke afgjort. Der er ikke skrevet nogen fil. Afgør dem i programmet under »Flet med en anden plan«, eller sig med --take mine eller --take theirs, hvis side der gælder for dem alle.',
    '{count} conflicts are undecided. No file was written. Decide them in the program under “Merge with another plan”, or say with --take mine or --take theirs whose side stands in all of them.',
  ],
} as const;

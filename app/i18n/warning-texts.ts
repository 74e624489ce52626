/**
 * Warnings by code (`app/results/warnings.ts`): what it is in a few words, what it means here, and how to mend it.
 * They never block.
 */
export const warningTexts = {
  'warning.minimum_failed.title': ['Mindstekrav ikke opfyldt', 'Minimum requirement not met'],
  'warning.minimum_failed': [
    '{scenario} opfylder ikke mindstekravet til »{criterion}« ({minimum} {unit}) og kan efter det ikke vælges. Resultatet vises stadig.',
    '{scenario} does not meet the minimum requirement for “{criterion}” ({minimum} {unit}) and by it can’t be chosen. Its total is still shown.',
  ],
  'warning.minimum_failed.mend': [
    'Ret scenariet, så det opfylder kravet, eller drøft om kravet er det rigtige.',
    'Change the scenario so that it meets the requirement, or discuss whether the requirement is right.',
  ],
  'warning.minimum_open.title': ['Mindstekrav måske ikke opfyldt', 'Minimum requirement perhaps not met'],
  'warning.minimum_open': [
    'Det er ikke sikkert, at {scenario} opfylder mindstekravet til »{criterion}« ({minimum} {unit}): pointet mangler eller er usikkert.',
    'It is not certain that {scenario} meets the minimum requirement for “{criterion}” ({minimum} {unit}): its score is missing or uncertain.',
  ],
  'warning.minimum_open.mend': [
    'Undersøg det, så pointet ligger helt på den ene side af kravet: giv det igen, eller ret det, et målt point kommer fra.',
    'Find out, so that the score lies wholly on one side of the requirement: give it anew, or change what a measured one comes from.',
  ],
  'warning.measured_beyond_range.title': ['Uden for det aftalte spænd', 'Beyond the agreed range'],
  'warning.measured_beyond_range': [
    '{scenario} når {reached} på »{criterion}«, uden for det aftalte spænd fra {worst} til {best} {unit}. Det, der ligger udenfor, tæller som spændets ende.',
    '{scenario} reaches {reached} on “{criterion}”, beyond the agreed range from {worst} to {best} {unit}. What lies beyond counts as the end of the range.',
  ],
  'warning.measured_beyond_range.mend': [
    'Aftal nyt spænd under Kriterier, hvis forskellen derude skal tælle; vægten skal så overvejes igen.',
    'Agree on a new range under Criteria if the difference out there is to count; the weight must then be considered again.',
  ],
  'warning.stale_score.title': ['Forældet point', 'Stale score'],
  'warning.stale_score': [
    'Pointet for {scenario} på »{criterion}« er givet, før definitionen eller skalaen blev ændret.',
    'The score of {scenario} on “{criterion}” was given before the definition or the scale was changed.',
  ],
  'warning.stale_score.mend': [
    'Giv pointet igen efter den nye definition, eller bekræft det, som det er.',
    'Give the score anew under the new definition, or confirm it as it is.',
  ],
  'warning.stale_ratings.title': ['Forældede bedømmelser', 'Stale ratings'],
  'warning.stale_ratings': [
    '{count} bedømmelser af »{criterion}« i {round} er givet, før definitionen eller skalaen blev ændret.',
    '{count} ratings of “{criterion}” in {round} were given before the definition or the scale was changed.',
  ],
  'warning.stale_ratings.mend': [
    'Bed bedømmerne om at give dem igen; er runden lukket, så start en ny.',
    'Ask the raters to give them anew; if the round is closed, start a new one.',
  ],
  'warning.cost_in_value.title': ['Udgiften tæller to gange', 'The cost counts twice'],
  'warning.cost_in_value': [
    '»{criterion}« er valgt som udgift ved siden af værdien, men har også vægt inde i den.',
    '“{criterion}” is chosen as the cost beside the value, but has weight inside it too.',
  ],
  'warning.cost_in_value.mend': [
    'Giv kriteriet vægten 0, eller vælg ikke en udgift at holde værdien op imod.',
    'Give the criterion the weight 0, or choose no cost to hold the value against.',
  ],
  'warning.weights_after_totals.title': ['Vægte sat efter resultatet', 'Weights set after the result'],
  'warning.weights_after_totals': [
    'Vægte er overtaget fra et skærmbillede, der viser resultatet: de er sat af nogen, der så, hvem de hjalp.',
    'Weights were taken over from a screen that shows the result: they were set by people who saw whom they helped.',
  ],
  'warning.weights_after_totals.mend': [
    'Skriv, hvorfor vægtene blev ændret, eller fortryd ændringen.',
    'Say why the weights were changed, or undo the change.',
  ],
  'warning.equal_weights.title': ['Ens vægte', 'Equal weights'],
  'warning.equal_weights': [
    'Alle har {points} vægtpoint: {criteria}. De er måske aldrig blevet vejet.',
    'All have {points} points: {criteria}. Perhaps they were never weighed.',
  ],
  'warning.equal_weights.mend': [
    'Sammenlign, hvad det betyder at gå fra det værste til det bedste på hvert kriterium, og giv vægtpoint efter det.',
    'Compare what going from the worst to the best means on each criterion, and give points by that.',
  ],
  'warning.no_difference.title': ['Ingen forskel', 'No difference'],
  'warning.no_difference': [
    'Alle scenarier har det samme point på »{criterion}«. Det ændrer intet ved, hvem der er bedst.',
    'All scenarios have the same score on “{criterion}”. It changes nothing about which is best.',
  ],
  'warning.no_difference.mend': [
    'Se, om scenarierne virkelig er ens her; ellers giv kriteriet vægten 0.',
    'See whether the scenarios really are alike here; if so, give the criterion the weight 0.',
  ],
  'warning.many_ungrouped.title': ['Mange kriterier uden gruppe', 'Many criteria without a group'],
  'warning.many_ungrouped': [
    '{count} kriterier står side om side. Så mange er svære at veje mod hinanden.',
    '{count} criteria stand side by side. So many are hard to weigh against each other.',
  ],
  'warning.many_ungrouped.mend': [
    'Saml dem i grupper, og vej grupperne mod hinanden.',
    'Gather them in groups, and weigh the groups against each other.',
  ],
  'warning.percent_bases.title': ['Procent af hvad', 'Per cent of what'],
  'warning.percent_bases': [
    'Flere kriterier måles i procent: {criteria}. Procent af forskellige ting kan ikke sammenlignes.',
    'Several criteria are measured in per cent: {criteria}. Per cent of different things can’t be compared.',
  ],
  'warning.percent_bases.mend': [
    'Skriv i enheden, hvad det er procent af (»% af borgerne«), eller mål i antal.',
    'Say in the unit what it is per cent of (“% of citizens”), or measure in numbers.',
  ],
  'warning.probe_depends.title': ['Måske talt to gange', 'Perhaps counted twice'],
  'warning.probe_depends': [
    'Om det er godt at være bedre på »{criterion}«, »kommer an på« noget andet, og det kan være talt med et andet sted.',
    'Whether being better on “{criterion}” is good “depends” on something else, which may be counted elsewhere.',
  ],
  'warning.probe_depends.mend': [
    'Find det, det kommer an på, og saml de to i ét kriterium, eller skriv definitionen, så de kan bedømmes hver for sig.',
    'Find what it depends on, and make the two one criterion, or define them so that each can be judged alone.',
  ],
  'warning.probe_indifferent.title': ['Betyder intet i sig selv', 'Means nothing by itself'],
  'warning.probe_indifferent': [
    'Af to scenarier, der kun er forskellige på »{criterion}«, er intet det bedste. Alligevel har kriteriet vægt.',
    'Of two scenarios that differ only on “{criterion}”, neither is better. Yet the criterion has weight.',
  ],
  'warning.probe_indifferent.mend': [
    'Giv det vægten 0, hvis det kun er vigtigt gennem et andet kriterium.',
    'Give it the weight 0 if it matters only through another criterion.',
  ],
  'warning.probe_missing.title': ['Prøven for dobbelttælling mangler', 'Not tried for double counting'],
  'warning.probe_missing': [
    'Det er ikke prøvet, om »{criterion}« tæller noget, der allerede er talt med et andet sted.',
    'It has not been tried whether “{criterion}” counts something that is counted elsewhere already.',
  ],
  'warning.probe_missing.mend': [
    'Spørg gruppen: to scenarier er ens i alt andet, hvilket er så bedst? Svar under kriteriet.',
    'Ask the group: two scenarios are alike in all else, which is better? Answer under the criterion.',
  ],
  'warning.few_raters.title': ['Få bedømmere', 'Few raters'],
  'warning.few_raters': [
    'Kun {count} fra {group} har svaret i {round}. Det siger lidt om gruppen.',
    'Only {count} of {group} answered in {round}. That says little about the group.',
  ],
  'warning.few_raters.mend': [
    'Spørg flere i en ny runde, eller læs tallene som enkeltpersoners.',
    'Ask more people in a new round, or read the figures as those of single persons.',
  ],
  'warning.reason_missing.title': ['Begrundelse mangler', 'Reason missing'],
  'warning.reason_missing': [
    'Pointet for {scenario} på »{criterion}« har ingen begrundelse.',
    'The score of {scenario} on “{criterion}” has no reason.',
  ],
  'warning.reason_missing.mend': [
    'Skriv, hvad pointet bygger på, så andre kan følge det.',
    'Say what the score rests on, so that others can follow it.',
  ],
} as const;

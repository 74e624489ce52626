/**
 * What a result says in words, why there is none yet, and what the decision engine refuses.
 * Totals are shown on 0–100.
 */
export const resultTexts = {
  'result.lead.none': [
    'Ingen scenarier har et samlet tal endnu, fordi der mangler point.',
    'No scenario has a total yet, because scores are missing.',
  ],
  'result.lead.only': [
    '{leader}, {name}, er det eneste scenarie med et samlet tal, {total} af 100, og ingen af de andre kan nå op på det.',
    '{leader}, {name}, is the only scenario with a total, {total} of 100, and none of the others can reach it.',
  ],
  'result.lead.one': [
    '{leader}, {name}, fører med {total} af 100, {lead} foran {second}.',
    '{leader}, {name}, leads with {total} of 100, {lead} ahead of {second}.',
  ],
  'result.lead.unknown': [
    '{leader}, {name}, fører, selv om den har ukendte point: mindst {least} af 100, hvor ingen af de andre kan få mere end {most}.',
    '{leader}, {name}, leads although it has unknown scores: at least {least} of 100, where none of the others can have more than {most}.',
  ],
  'result.tied.unknown': [
    '{others} og {last} kan ikke adskilles, fordi der er ukendte point, som kan afgøre det.',
    '{others} and {last} can’t be told apart, because unknown scores may decide it.',
  ],
  'result.tied.equal': [
    '{others} og {last} kan ikke adskilles: de har det samme samlede tal, {total} af 100.',
    '{others} and {last} can’t be told apart: they have the same total, {total} of 100.',
  ],
  'result.tied.step': [
    '{others} og {last} kan ikke adskilles: der er {spread} imellem dem på 0–100, og ét trin på »{criterion}« er alene {worth} værd.',
    '{others} and {last} can’t be told apart: they are {spread} apart on 0–100, and one step on “{criterion}” alone is worth {worth}.',
  ],
  'result.tied.range': [
    '{others} og {last} kan ikke adskilles: der er {spread} imellem dem på 0–100, og {share} % af skalaen for »{criterion}«, som ikke har aftalte trin, er alene {worth} værd.',
    '{others} and {last} can’t be told apart: they are {spread} apart on 0–100, and {share}% of the scale of “{criterion}”, which has no agreed steps, is alone worth {worth}.',
  ],
  'result.tied.share': [
    '{others} og {last} kan ikke adskilles: {first} er kun nr. 1 i {share} % af trækningerne, og det er aftalt, at en klar førsteplads kræver {limit} %.',
    '{others} and {last} can’t be told apart: {first} comes first in only {share}% of the draws, and a clear first place is agreed to take {limit}%.',
  ],
  'result.share.points': [
    'Når de usikre point trækkes tilfældigt {draws} gange, er {first} nr. 1 i {firstShare} % og {second} i {secondShare} %.',
    'When the uncertain scores are drawn at random {draws} times, {first} comes first in {firstShare}% and {second} in {secondShare}%.',
  ],
  'result.share.intervals': [
    'Når vægte og usikre point trækkes tilfældigt {draws} gange inden for de aftalte grænser, er {first} nr. 1 i {firstShare} % og {second} i {secondShare} %.',
    'When weights and uncertain scores are drawn at random {draws} times within the agreed limits, {first} comes first in {firstShare}% and {second} in {secondShare}%.',
  ],
  'result.share.order': [
    'Når vægtene trækkes tilfældigt {draws} gange, så kun deres rækkefølge ligger fast, er {first} nr. 1 i {firstShare} % og {second} i {secondShare} %.',
    'When the weights are drawn at random {draws} times so that only their order is kept, {first} comes first in {firstShare}% and {second} in {secondShare}%.',
  ],
  'result.share.constant': [
    'Der er intet at trække lod om: vægte og point ligger fast.',
    'There is nothing to draw: weights and scores are fixed.',
  ],
  'result.share.always.points': [
    'Når de usikre point trækkes tilfældigt {draws} gange, er {first} nr. 1 hver gang.',
    'When the uncertain scores are drawn at random {draws} times, {first} comes first every time.',
  ],
  'result.share.always.intervals': [
    'Når vægte og usikre point trækkes tilfældigt {draws} gange inden for de aftalte grænser, er {first} nr. 1 hver gang.',
    'When weights and uncertain scores are drawn at random {draws} times within the agreed limits, {first} comes first every time.',
  ],
  'result.share.always.order': [
    'Når vægtene trækkes tilfældigt {draws} gange, så kun deres rækkefølge ligger fast, er {first} nr. 1 hver gang.',
    'When the weights are drawn at random {draws} times so that only their order is kept, {first} comes first every time.',
  ],
  'result.wins.already': [
    '{scenario} er nr. 1 med disse vægte.',
    '{scenario} comes first with these weights.',
  ],
  'result.wins.change': [
    '{scenario} når op på siden af nr. 1, hvis vægtene flytter sig op til {change} procentpoint, blandt andet »{criterion}« fra {from} til {to} %.',
    '{scenario} draws level with no. 1 if weights move by up to {change} percentage points, among them “{criterion}” from {from} to {to}%.',
  ],
  'result.wins.dominated': [
    '{scenario} kan ikke blive nr. 1, uanset vægtene: {better} er bedre på mindst ét kriterium og mindst lige så godt på resten.',
    '{scenario} can’t come first whatever the weights: {better} is better on at least one criterion and at least as good on the rest.',
  ],
  'result.wins.never': [
    '{scenario} kan ikke blive nr. 1, uanset vægtene: der er altid et af de andre scenarier, som er bedre.',
    '{scenario} can’t come first whatever the weights: there is always one of the others that is better.',
  ],
  'result.wins.unknown': [
    '{scenario}: ukendte point kan afgøre det, så det kan ikke siges endnu.',
    '{scenario}: unknown scores may decide it, so it can’t be said yet.',
  ],
  'result.dominates.certain': [
    '{better} er mindst lige så godt som {worse} på alle kriterier og bedre på mindst ét, uanset vægtene og de usikre point.',
    '{better} is at least as good as {worse} on every criterion and better on one, whatever the weights and the uncertain scores.',
  ],
  'result.dominates.likely': [
    '{better} er mindst lige så godt som {worse} på alle kriterier og bedre på mindst ét, uanset vægtene, når de mest sandsynlige point holder.',
    '{better} is at least as good as {worse} on every criterion and better on one, whatever the weights, as long as the likely scores hold.',
  ],
  'result.dominates.none': [
    'Intet scenarie er mindst lige så godt som et andet på alle kriterier: rækkefølgen afhænger af vægtene.',
    'No scenario is at least as good as another on every criterion: the order depends on the weights.',
  ],
  'result.weight.between': [
    '{leader} fører, medmindre vægten på »{criterion}« kommer uden for {from}–{to} %. Under det fører {below}, over det {above}.',
    '{leader} leads unless the weight of “{criterion}” leaves {from}–{to}%. Below that {below} leads, above it {above}.',
  ],
  'result.weight.below': [
    '{leader} fører, medmindre vægten på »{criterion}« kommer under {from} %. Så fører {below}.',
    '{leader} leads unless the weight of “{criterion}” falls below {from}%. Then {below} leads.',
  ],
  'result.weight.above': [
    '{leader} fører, medmindre vægten på »{criterion}« kommer over {to} %. Så fører {above}.',
    '{leader} leads unless the weight of “{criterion}” rises above {to}%. Then {above} leads.',
  ],
  'result.weight.any': [
    '{leader} fører, uanset hvilken enkelt vægt der ændres.',
    '{leader} leads whichever single weight is changed.',
  ],
  'result.flip.one': [
    'Den mindste ændring af ét point, der giver en anden førsteplads: »{criterion}« for {scenario} fra {from} til {to} {unit}. Så når {winner} op på siden af eller forbi.',
    'The smallest change of one score that gives another first place: “{criterion}” for {scenario} from {from} to {to} {unit}. Then {winner} draws level or passes.',
  ],
  'result.flip.none': [
    'Intet enkelt point kan ændre, hvem der er først.',
    'No single score can change who is first.',
  ],
  'result.unknown.behind': [
    '{scenario} har ikke et samlet tal (ukendte point: {count}). Det ligger et sted mellem {low} og {high} af 100.',
    '{scenario} has no total (unknown scores: {count}). It lies somewhere between {low} and {high} of 100.',
  ],
  'result.unknown.ahead': [
    '{scenario} har ikke et samlet tal (ukendte point: {count}). Det ligger et sted mellem {low} og {high} af 100, så den kan være den første.',
    '{scenario} has no total (unknown scores: {count}). It lies somewhere between {low} and {high} of 100, so it may be the first.',
  ],

  'result.obstacle.no_scenarios': [
    'Der er ingen scenarier at sammenligne endnu.',
    'There are no scenarios to compare yet.',
  ],
  'result.obstacle.no_criteria': [
    'Der er ingen kriterier at vurdere på endnu.',
    'There are no criteria to judge by yet.',
  ],
  'result.obstacle.definition_missing': [
    '»{criterion}« mangler en definition.',
    '“{criterion}” has no definition.',
  ],
  'result.obstacle.unit_missing': ['»{criterion}« mangler en enhed.', '“{criterion}” has no unit.'],
  'result.obstacle.range_missing': [
    '»{criterion}« mangler et værste og et bedste niveau.',
    '“{criterion}” has no worst and best level.',
  ],
  'result.obstacle.range_not_agreed': [
    'Spændet for »{criterion}« er et forslag. Aftal det, før det tæller.',
    'The range of “{criterion}” is a proposal. Agree on it before it counts.',
  ],
  'result.obstacle.weight_missing': ['»{criterion}« mangler en vægt.', '“{criterion}” has no weight.'],
  'result.obstacle.group_empty': [
    'Gruppen »{criterion}« har en vægt, men ingen kriterier under sig.',
    'The group “{criterion}” has a weight but no criteria under it.',
  ],
  'result.obstacle.all_weights_zero': [
    'Alle kriterier øverst har vægten 0.',
    'All criteria at the top have the weight 0.',
  ],
  'result.obstacle.group_weights_zero': [
    'Gruppen »{criterion}« har en vægt, men alle kriterier under den har vægten 0.',
    'The group “{criterion}” has a weight, but all criteria under it have the weight 0.',
  ],

  'error.decide_input': [
    'Det, der skulle regnes på, kan ikke læses: {at}. Der er ikke regnet noget. Ret det og prøv igen.',
    'The input can’t be read: {at}. Nothing was computed. Correct it and try again.',
  ],
  'error.decide_no_criteria': [
    'Der er ingen kriterier at vurdere på. Der er ikke regnet noget. Angiv mindst ét.',
    'There are no criteria to judge by. Nothing was computed. Give at least one.',
  ],
  'error.decide_no_scenarios': [
    'Der er ingen scenarier at sammenligne. Der er ikke regnet noget. Angiv mindst ét.',
    'There are no scenarios to compare. Nothing was computed. Give at least one.',
  ],
  'error.decide_id_twice': [
    '»{id}« bruges om to kriterier eller to scenarier. Der er ikke regnet noget. Giv hvert sit navn.',
    '“{id}” names two criteria or two scenarios. Nothing was computed. Give each its own.',
  ],
  'error.decide_range_empty': [
    'Værste og bedste niveau for »{criterion}« er ens. Der er ikke regnet noget. Angiv to forskellige.',
    'The worst and the best level of “{criterion}” are the same. Nothing was computed. Give two that differ.',
  ],
  'error.decide_points': [
    'Punkterne i værdifunktionen for »{criterion}« skal gå fra 0 til 1 i stigende rækkefølge med værdier mellem 0 og 1, hvor både 0 og 1 forekommer. Der er ikke regnet noget. Ret punkterne.',
    'The points of the value function of “{criterion}” must go from 0 to 1 in rising order with values between 0 and 1, both of which occur. Nothing was computed. Correct the points.',
  ],
  'error.decide_step': [
    'Trinnet på »{criterion}« skal være over 0 og højst hele spændet. Der er ikke regnet noget. Ret trinnet.',
    'The step of “{criterion}” must be above 0 and at most the whole range. Nothing was computed. Correct the step.',
  ],
  'error.decide_weight': [
    'Vægten på »{criterion}« skal være mindst 0, og den laveste må ikke overstige den højeste. Der er ikke regnet noget. Ret vægten.',
    'The weight of “{criterion}” must be at least 0 and its low not above its high. Nothing was computed. Correct the weight.',
  ],
  'error.decide_weights_zero': [
    'Alle vægte er 0, så der er intet at veje. Der er ikke regnet noget. Giv mindst ét kriterium en vægt.',
    'All weights are 0, so there is nothing to weigh. Nothing was computed. Give at least one criterion a weight.',
  ],
  'error.decide_criterion_unknown': [
    '{scenario} har et point på »{criterion}«, som ikke er blandt kriterierne. Der er ikke regnet noget. Ret navnet, eller tilføj kriteriet.',
    '{scenario} has a score on “{criterion}”, which is not among the criteria. Nothing was computed. Correct the name or add the criterion.',
  ],
  'error.decide_score_order': [
    'Pointene for {scenario} på »{criterion}« skal stå i orden: lavest, mest sandsynlig, højest. Der er ikke regnet noget. Ret dem.',
    'The scores of {scenario} on “{criterion}” must be in order: low, likely, high. Nothing was computed. Correct them.',
  ],
  'error.decide_score_outside': [
    '{score} for {scenario} ligger uden for skalaen for »{criterion}« ({worst} til {best}). Der er ikke regnet noget. Giv et point inden for skalaen, eller aftal et videre spænd.',
    '{score} for {scenario} lies outside the scale of “{criterion}” ({worst} to {best}). Nothing was computed. Give a score inside it or agree a wider range.',
  ],
} as const;

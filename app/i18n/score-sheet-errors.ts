/**
 * Why a score sheet can't be sent out or taken back. Danish first, then English. What is wrong with single cells is told
 * under `sheet_problems`, which says what that means for the plan.
 */
export const scoreSheetErrors = {
  'error.sheet_problems': [
    'Skemaet kan ikke tages ind. Fejl: {count}. Intet er taget ind, og planen er ikke ændret. Ved hver fejl står, hvad der kan gøres.',
    'The sheet can’t be taken in. Problems: {count}. Nothing was taken in and the plan is unchanged. Beside each problem stands what can be done.',
  ],
  'error.cli_round_unknown': [
    'Planen har ingen runde, der hedder »{round}«. Der er ikke skrevet nogen fil. Planens runder er: {rounds}.',
    'The plan has no round called “{round}”. No file was written. The plan’s rounds are: {rounds}.',
  ],
  'error.sheet_nothing_asked': [
    'Der er ikke noget at spørge om: planen har enten ingen scenarier eller ingen kriterier med en aftalt skala, som mennesker giver point på. Der er ikke skrevet nogen fil. Aftal værste og bedste niveau under Kriterier.',
    'There is nothing to ask about: the plan has either no scenarios or no criteria with an agreed scale that people score. No file was written. Agree worst and best level under Criteria.',
  ],
  'error.sheet_none': [
    'Filen er ikke et pointark fra Borgerhus. Intet er taget ind. Vælg den fil, som bedømmeren fik og har udfyldt.',
    'The file is not a score sheet from Borgerhus. Nothing was taken in. Choose the file that the rater was given and has filled in.',
  ],
  'error.sheet_twice': [
    'Filen indeholder mere end ét pointark. Gem hvert pointark i sin egen fil.',
    'The file holds more than one score sheet. Save each score sheet in a file of its own.',
  ],
  'error.sheet_head': [
    'Koden for skemaet er ændret eller lavet af en nyere udgave af programmet. Bed bedømmeren skrive svarene over i et nyt skema.',
    'The code of the sheet was changed, or made by a later version of the program. Ask the rater to copy the answers to a new sheet.',
  ],
  'error.sheet_columns': [
    'Kolonnerne er flyttet eller har fået andre overskrifter (»{heading}«). Bed bedømmeren skrive svarene over i et nyt skema.',
    'The columns were moved or given other headings (“{heading}”). Ask the rater to copy the answers to a new sheet.',
  ],
  'error.sheet_other_plan': [
    'Skemaet hører til en anden plan end »{plan}«. Åbn den plan, som skemaet blev sendt ud fra.',
    'The sheet belongs to another plan than “{plan}”. Open the plan that the sheet was sent out from.',
  ],
  'error.sheet_round_unknown': [
    'Skemaet hører til en runde, som ikke findes i planen. Kontrollér, at det er den rette udgave af planen, eller send et nyt skema ud.',
    'The sheet belongs to a round that is not in the plan. Check that this is the right version of the plan, or send out a new sheet.',
  ],
  'error.sheet_round_closed': [
    'Skemaet hører til »{round}«, som er lukket. Start en ny runde, og send et nyt skema ud.',
    'The sheet belongs to “{round}”, which is closed. Start a new round and send out a new sheet.',
  ],
  'error.sheet_rater_unknown': [
    'Skemaet hører til en bedømmer, som ikke findes i planen. Kontrollér, at det er den rette udgave af planen, eller send et nyt skema ud.',
    'The sheet belongs to a rater who is not in the plan. Check that this is the right version of the plan, or send out a new sheet.',
  ],
  'error.sheet_code': [
    'Koden er ændret eller passer ikke til kriteriet og scenariet i rækken. Sæt koden tilbage, eller skriv svarene over i et nyt skema.',
    'The code was changed or doesn’t fit the criterion and scenario of the row. Put the code back, or copy the answers to a new sheet.',
  ],
  'error.sheet_code_missing': [
    'Der er svaret i en række uden kode. Slet svaret, eller skriv det i den række, det hører til.',
    'There is an answer in a row without a code. Delete the answer, or write it in the row where it belongs.',
  ],
  'error.sheet_row_twice': [
    'Rækken står to gange; første gang i {cell}. Slet den ene.',
    'The row stands twice; first in {cell}. Delete one of them.',
  ],
  'error.sheet_criterion_unknown': [
    'Kriteriet »{name}« findes ikke længere i planen. Send et nyt skema ud.',
    'The criterion “{name}” is no longer in the plan. Send out a new sheet.',
  ],
  'error.sheet_criterion_not_asked': [
    'Der kan ikke længere gives point på »{name}«: det måles nu, er en gruppe eller har ingen aftalt skala. Send et nyt skema ud.',
    '“{name}” can no longer be scored: it is measured now, is a group, or has no agreed scale. Send out a new sheet.',
  ],
  'error.sheet_scenario_unknown': [
    'Scenariet »{name}« findes ikke længere i planen. Send et nyt skema ud.',
    'The scenario “{name}” is no longer in the plan. Send out a new sheet.',
  ],
  'error.sheet_scale_changed': [
    'Definitionen eller skalaen for »{name}« er ændret, efter at skemaet blev sendt ud. Send et nyt skema ud, så bedømmeren svarer på det, der gælder nu.',
    'The definition or scale of “{name}” was changed after the sheet went out. Send out a new sheet, so that the rater answers what holds now.',
  ],
  'error.sheet_formula': [
    'Her står en formel. Skriv selve tallet eller teksten.',
    'There is a formula here. Write the number or the text itself.',
  ],
  'error.sheet_error_value': [
    'Her står fejlen {text}. Skriv et tal, eller tøm cellen.',
    'There is the error {text} here. Write a number, or empty the cell.',
  ],
  'error.sheet_date': [
    'Her står en dato ({text}); det sker, når man skriver fx 3-5. Skriv det laveste og det højeste i hver sin celle, og giv cellen talformat.',
    'There is a date here ({text}); that happens when one writes for instance 3-5. Write the lowest and the highest in cells of their own, and give the cell a number format.',
  ],
  'error.sheet_number_as_text': [
    '»{text}« er skrevet som tekst og ikke som et tal. Giv cellen talformat, og skriv tallet igen.',
    '“{text}” is written as text and not as a number. Give the cell a number format and write the number again.',
  ],
  'error.sheet_not_understood': [
    '»{text}« er ikke et point. Skriv et tal, eller »ved ikke« i kolonnen Point.',
    '“{text}” is not a score. Write a number, or “don’t know” in the column Score.',
  ],
  'error.sheet_outside': [
    '{score} ligger uden for skalaen ({worst} til {best} {unit}). Skriv et tal inden for skalaen.',
    '{score} lies outside the scale ({worst} to {best} {unit}). Write a number inside it.',
  ],
  'error.sheet_off_step': [
    '{score} ligger mellem to trin; skalaen går fra {from} i trin på {step}. Skriv et af trinnene.',
    '{score} lies between two steps; the scale goes from {from} in steps of {step}. Write one of the steps.',
  ],
  'error.sheet_half_range': [
    'Et spænd har både et laveste og et højeste tal. Skriv også det andet, eller slet begge.',
    'A range has both a lowest and a highest number. Write the other too, or delete both.',
  ],
  'error.sheet_range_order': [
    'Tallene i rækken står ikke i orden: lavest, point, højest. Byt dem om.',
    'The numbers of the row are not in order: lowest, score, highest. Swap them.',
  ],
  'error.sheet_unknown_with_range': [
    'Her står »ved ikke« sammen med et spænd. Slet det ene.',
    'There is “don’t know” together with a range. Delete one of them.',
  ],
  'error.sheet_reason_alone': [
    'Her står en begrundelse uden point. Giv et point, skriv »ved ikke«, eller slet begrundelsen.',
    'There is a reason without a score. Give a score, write “don’t know”, or delete the reason.',
  ],
  'error.sheet_reason_long': [
    'Begrundelsen er længere end {limit} tegn. Forkort den.',
    'The reason is longer than {limit} characters. Shorten it.',
  ],
} as const;

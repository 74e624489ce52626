/** What a list from elsewhere can't be read as; each is said of one cell. Danish first, then English. */
export const listErrors = {
  'error.list_number': [
    '»{text}« er ikke et tal. Tal skrives her som {example}.',
    '“{text}” isn’t a number. Numbers are written as {example} here.',
  ],
  'error.list_whole': ['»{text}« er ikke et helt tal.', '“{text}” isn’t a whole number.'],
  'error.list_outside': [
    '»{text}« ligger uden for det, der kan stå her: fra {low} til {high}.',
    '“{text}” is outside of what can stand here: from {low} to {high}.',
  ],
  'error.list_yes_no': ['»{text}« er hverken ja eller nej.', '“{text}” is neither yes nor no.'],
  'error.list_word': [
    '»{text}« kendes ikke her. Skriv et af disse: {words}.',
    '“{text}” isn’t known here. Write one of these: {words}.',
  ],
  'error.list_date': [
    '»{text}« er ikke en dato. Skriv fx 3.3.2026.',
    '“{text}” isn’t a date. Write for instance 3/3/2026.',
  ],
  'error.list_kle': [
    '»{text}« er ikke et KLE-nummer. Skriv fx 23.05.10.',
    '“{text}” isn’t a KLE number. Write for instance 23.05.10.',
  ],
  'error.list_too_long': [
    'Teksten er for lang. Her kan stå højst {max} tegn.',
    'The text is too long. At most {max} characters can stand here.',
  ],
  'error.list_cell_error': [
    'Cellen viser fejlen {text}. Ret den i arket.',
    'The cell shows the error {text}. Mend it in the sheet.',
  ],
  'error.list_unreckoned': [
    'Cellen er en formel, der ikke er regnet ud. Åbn filen i Excel, gem den, og hent den igen.',
    'The cell is a formula that hasn’t been calculated. Open the file in Excel, save it, and fetch it again.',
  ],
  'error.list_nameless': [
    'Her mangler det, der siger, hvad rækken handler om.',
    'What the row is about is missing here.',
  ],
  'error.list_twice': [
    '»{text}« står også i række {row}. Lad den stå i én række.',
    '“{text}” stands in row {row} as well. Leave it in one row.',
  ],
  'error.list_unclear': [
    'Planen har flere, der hedder »{text}«. Giv dem hver sit navn i planen først.',
    'The plan has several called “{text}”. Give each a name of its own in the plan first.',
  ],
  'error.list_unknown_functions': [
    '»{text}« er ikke en af planens funktioner. Ret navnet, eller tilføj funktionen først.',
    '“{text}” isn’t one of the plan’s functions. Correct the name, or add the function first.',
  ],
  'error.list_unknown_services': [
    '»{text}« er ikke en af planens ydelser. Ret navnet, eller tilføj ydelsen først.',
    '“{text}” isn’t one of the plan’s services. Correct the name, or add the service first.',
  ],
  'error.list_same_pair': [
    'Rækken nævner »{text}« to gange. Et par er to forskellige funktioner.',
    'The row names “{text}” twice. A pair is two different functions.',
  ],
  'error.list_line_kind': [
    '»{text}« er en ny linje, og listen siger ikke, om den er drift, anlæg, salg eller finansiering. Vælg det under Kolonner, eller ret navnet, hvis planen har linjen under et andet.',
    '“{text}” is a new line, and the list doesn’t say whether it is operation, capital, sale or financing. Choose it under Columns, or correct the name where the plan has the line under another.',
  ],
  'error.list_row': [
    'Rækken kan ikke tages over ({at}). Det er en fejl i Borgerhus; planen er ikke ændret.',
    'The row can’t be taken over ({at}). That is a fault of Borgerhus; the plan is unchanged.',
  ],
} as const;

import { type Attack, control, triedIn } from './attack.ts';
import { windowAttacks } from './attacks-on-the-window.ts';

const contract = triedIn('test/security/contract.test.ts', [
  ['unknown channels, prototype keys among them', 'what is refused > an unknown channel: %j'],
  ['extra and inherited keys on every channel', 'what is refused > extra and inherited keys: %s'],
  ['input of any other shape', 'what is refused > input of any other shape, without ever failing'],
  [
    'commands that are none, huge texts',
    'what is refused > commands that don’t exist, and input that a command doesn’t know',
  ],
  [
    'a huge payload, and bytes that are no plan',
    'what is refused > a document that is too large, is no base64, or is no plan',
  ],
  ['every channel with no plan open', 'what is refused > everything about a plan when none is open'],
]);
const wall = triedIn('test/main/api/projector.test.ts', [
  [
    'a projector’s window asks for what isn’t for the wall',
    'answers the wall one question, and refuses it every other',
  ],
]);

const browserShell = triedIn('test/security/browser-shell.test.ts', [
  ['nothing: a genuine call', 'answers a genuine call', control],
  [
    'a foreign name that leads to this machine',
    'Host: a foreign name that points at this machine (DNS rebinding) > %s is refused',
  ],
  [
    'two names at once',
    'Host: a foreign name that points at this machine (DNS rebinding) > two Host headers are refused',
    'Node’s own server refuses it as well',
  ],
  [
    'a call from a page of another origin or port',
    'Origin and Sec-Fetch-Site: a page of somebody else > may not ask with %s: %s',
  ],
  [
    'embedding or opening the window',
    'Origin and Sec-Fetch-Site: a page of somebody else > may neither embed nor open the window',
  ],
  [
    'asking for permission by CORS',
    'Origin and Sec-Fetch-Site: a page of somebody else > gets no permission by CORS',
  ],
  [
    'a page of another port with the start token',
    'Origin and Sec-Fetch-Site: a page of somebody else > is what a start token is kept from, too',
  ],
  ['a link, an image', 'method and content type: a link, an image, a form > %s is no question'],
  [
    'loading by another method',
    'method and content type: a link, an image, a form > %s is no way to load the window',
  ],
  ['a form post', 'method and content type: a link, an image, a form > %s is no JSON'],
  [
    'a body that unpacks to more',
    'method and content type: a link, an image, a form > compressed bodies are not unpacked',
  ],
  ['huge bodies', 'bodies > beyond the limit are refused, by what they say and by what they are'],
  ['a huge body of somebody without a session', 'bodies > are not read before the session is known'],
  ['slow bodies', 'bodies > that come too slowly are given up'],
  ['bodies that are no call, prototype keys among them', 'bodies > that are no call are refused'],
  [
    'a body nested 200,000 deep',
    'bodies > nested deeply are refused and harm nothing',
    'Node’s JSON and the schemas stand it by themselves',
  ],
  ['guessed sessions', 'tokens > no call with the session %s'],
  ['a start token in place of a session', 'tokens > a start token is not a session'],
  ['a start token read from a process list later', 'tokens > a start token is good for a minute'],
  [
    'a replayed start token',
    'tokens > a start token used twice shuts both out, for one of them is not the window',
  ],
  ['guessing a token', 'tokens > are long, and no two the same'],
  ['a call from another machine', 'listens on loopback only'],
]);
const browserFiles = triedIn('test/main/browser/files.test.ts', [
  ['a path out of the window’s folder', 'files > %s is none of them'],
  ['a link among the window’s files', 'files > that are links are not followed'],
  [
    'sniffing, framing, caching and reading of answers',
    'headers > keep every answer from being sniffed, framed, cached, embedded or read elsewhere',
  ],
]);
const wallInTheBrowser = triedIn('test/main/browser/http-bridge.test.ts', [
  [
    'the address of the wall, read by somebody, asks for the plan',
    'the wall of a meeting > may ask nothing of the plan and hears nothing of it',
  ],
  [
    'a second wall beside the first',
    'the wall of a meeting > is one: the next one shuts out the one before, and windows stay',
  ],
]);
const instance = triedIn('test/main/browser/instance.test.ts', [
  [
    'another program at the socket of the first process',
    'whoever else speaks to the socket > is not answered unless it asks as Borgerhus does: %.20s',
  ],
  [
    'a first process that leads elsewhere',
    'one process per data folder > takes no address that does not lead to this machine',
  ],
]);

const planFile = [
  ...triedIn('test/security/plan-file.test.ts', [
    [
      'triggers and views that count without end',
      'a plan file that would have the program > count without end (%s) is refused before it is asked anything',
    ],
    [
      'huge texts',
      'a plan file that would have the program > hold 20 MB of nothing %s is refused, or none the worse',
      'two checks refuse them, each taken out for another spec',
    ],
    [
      'a pipe, a device, a link to one',
      'a plan file that would have the program > wait for a pipe, read a device without end, or follow a link to one is refused at once',
    ],
    [
      'a frozen copy that is a bomb',
      'a plan file that would have the program > unpack a frozen copy into more than there is memory for is refused',
    ],
    [
      'a forged frozen copy',
      'a plan file that would have the program > take another plan for the one that was frozen is refused',
    ],
    [
      'path names',
      'a plan file that would have the program > write elsewhere by the names in it writes nowhere but where its reader said',
    ],
    [
      'a history with names of its own',
      'a plan file that would have the program > show a history with names that no text has shows them as they are',
    ],
  ]),
  ...triedIn('test/main/file/verify.test.ts', [
    [
      'a foreign trigger, view, table, index or column; a forged hash',
      'a file is refused, and left alone > %s',
    ],
    ['damage that only one check finds', 'each check finds what the others cannot > %s'],
  ]),
  ...triedIn('test/main/api/session.test.ts', [
    ['patches that reach for prototypes', 'a history that was forged > is refused when it touches %s'],
  ]),
];

const workbooks = [
  ...triedIn('test/main/excel/read/hostile-workbooks.test.ts', [
    ['some sixty hostile workbooks', 'a hostile workbook > $what: $ends'],
    ['a workbook that takes too long', 'a hostile workbook > is ended when it takes too long'],
  ]),
  ...triedIn('test/main/excel/hostile.test.ts', [
    [
      'formulas that awake when a cell is edited',
      'text in a workbook > stays text when somebody edits the cell: what looks like a formula has the format "text"',
    ],
    ['codes in a footer', 'text in a workbook > can’t reach the footer’s codes or break a plan’s workbook'],
  ]),
];

const hostile = 'markup, formulas and SQL in every text of a plan > ';
const texts = [
  ...triedIn('test/security/texts.test.ts', [
    [
      'SQL, markup and formulas in the file',
      `${hostile}are in every collection that has texts, and come back from the file to the letter`,
      'no text is ever put into SQL',
    ],
    [
      'formulas and links in the workbook',
      `${hostile}are text in the council’s workbook: no formula, link or name is made of them`,
    ],
    ['formulas and links in a score sheet', `${hostile}are text in a rater’s score sheet`],
    [
      'markup in the report',
      `${hostile}are text in the report: its elements are those of a plan without them`,
    ],
    [
      'script in the report',
      `${hostile}are text to a browser that opens the report, even with its policy taken away`,
    ],
    ['script and links in the PDF', `${hostile}are text in the PDF, which runs and opens nothing`],
    [
      'anything on the command line',
      `${hostile}are data on the command line, in words and as JSON`,
      'a terminal knows no markup',
    ],
    [
      'commands to a terminal',
      'what a terminal would obey > is nothing when it stands in a plan: no command of a terminal leaves the command line',
    ],
  ]),
];

const network = triedIn('test/security/no-network.test.ts', [
  [
    'nothing: what leaves is seen',
    'nothing leaves this machine > is a test that can fail: what leaves %s is seen',
    'is the control itself',
  ],
  [
    'a command that speaks to the network',
    'nothing leaves this machine > while the command line does each thing it can',
  ],
  [
    'a shell that speaks to the network',
    'nothing leaves this machine > while the browser shell serves a window that does each thing it can',
  ],
]);

/** The attacks by what they are aimed at. */
export const families: { readonly [family: string]: readonly Attack[] } = {
  'the contract': [...contract, ...wall],
  'the desktop window': windowAttacks,
  'the browser shell': [...browserShell, ...browserFiles, ...wallInTheBrowser, ...instance],
  'a plan file': planFile,
  workbooks,
  'texts of a plan': texts,
  'the network': network,
};

/** The one list: everything that somebody may try against the program, and the spec that tries it. */
export const attacks: readonly Attack[] = Object.values(families).flat();

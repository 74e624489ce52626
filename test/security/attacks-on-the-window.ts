import { type Attack, control, triedIn } from './attack.ts';

const folder = 'test/security/window';

/** What a page of ours that was taken over may try in the desktop program, and others against it. */
export const windowAttacks: readonly Attack[] = [
  ...triedIn(`${folder}/page.test.ts`, [
    ['Node from the page', 'the window > runs in the sandbox, in a world of its own, without Node'],
    [
      'more of main than the contract',
      'the window > is given the contract and nothing else, and can’t change it',
    ],
    ['a window that shows nothing yet', 'the window > is shown when there is something to see'],
    ['dictionaries from the network', 'the window > checks no spelling, which would fetch dictionaries'],
    ['powers of the machine, as the page sees them', 'permissions > deny %s to the page'],
    [
      'powers of the machine, as Electron asks for them',
      'permissions > are denied when asked for, and when looked up, whatever they are called',
    ],
  ]),
  ...triedIn(`${folder}/files.test.ts`, [
    ['paths out of the window’s files', 'the window’s files > come by GET, under their exact names'],
    ['a host that looks like ours', 'the window’s files > come from our host only'],
    [
      'requests to the network, the policy out of the way',
      'requests that are not for the window’s own files > never leave',
    ],
  ]),
  ...triedIn(`${folder}/policy.test.ts`, [
    ['a nonce that was seen before', 'the policy of the page > has a nonce of its own for every load'],
    [
      'nothing: the page as it is',
      'the policy of the page > lets the program’s own styles in, without a complaint',
    ],
    ['script, styles, frames and connections that aren’t ours', 'the policy of the page > refuses %s'],
  ]),
  ...triedIn(`${folder}/ways-out.test.ts`, [
    ['going elsewhere', 'the page stays where it is > against %s'],
    ['links and forms', 'the page stays where it is > against links and forms'],
    ['a link dropped on the window', 'the page stays where it is > against a link that is dropped on it'],
    [
      'javascript: addresses',
      'the page stays where it is > against an address that is script',
      'the list of scripts and the trusted types each stop it: one stands when the other is taken out',
    ],
    [
      'a download from elsewhere',
      'the page stays where it is > against a file that is offered to be kept from elsewhere',
      'navigation, requests and downloads are each guarded: two stand when one is taken out',
    ],
    ['frames that go elsewhere', 'the page stays where it is > and so do frames in it'],
    ['redirects', 'the page stays where it is > when a server leads it elsewhere'],
    ['webviews', 'the page stays where it is > and embeds nothing'],
    ['popups', 'what the page wants opened > never opens a window'],
    ['addresses that start programs', 'what the page wants opened > never reaches the system as %s'],
    [
      'an address that nobody agreed to',
      'what the page wants opened > reaches the browser as https when the user agrees, and only then',
    ],
  ]),
  ...triedIn(`${folder}/messages.test.ts`, [
    ['nothing: a genuine question', 'messages to main > are answered when they come from the page', control],
    [
      'questions from a foreign frame, origin or window',
      'messages to main > are not even read when they come from %s',
    ],
    [
      'the wall of a meeting asks for the plan',
      'messages to main > are answered to the wall of a meeting only where they are meant for it',
    ],
    [
      'unknown channels by Electron’s line',
      'messages to main > are refused by name when the contract doesn’t have them',
      'the router refuses them, which is taken out for the contract’s own specs',
    ],
  ]),
  ...triedIn(`${folder}/texts-on-screen.test.ts`, [
    [
      'markup in every text, on every screen',
      'markup in every text of a plan > is text on the screen: %s, on each of its sides',
    ],
    [
      'nothing: the texts were there and would have run',
      'markup in every text of a plan > was there to be seen, and would have run',
      control,
    ],
  ]),
];

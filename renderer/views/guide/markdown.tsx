import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { lexer, type Token, type Tokens } from 'marked';
import { Children, type ReactNode, useMemo } from 'react';

interface MarkdownProps {
  text: string;
  /** Address of a picture by its name; `null` where there is no room for pictures. */
  picture: ((name: string) => string) | null;
}

/**
 * A page of Markdown as elements: headings, paragraphs, lists, tables, links within the program, pictures. **Bold** is
 * something that stands on the screen, `code` a key. No HTML is made or read on the way.
 */
export function Markdown({ text, picture }: MarkdownProps) {
  const blocks = useMemo(() => lexer(text), [text]);
  return <>{each(blocks, (token) => blockOf(token, picture))}</>;
}

/** Tokens have no names of their own, and a page never changes while it is shown. */
function each(tokens: readonly Token[], draw: (token: Token) => ReactNode): ReactNode {
  return Children.toArray(tokens.map(draw));
}

function blockOf(token: Token, picture: MarkdownProps['picture']): ReactNode {
  switch (token.type) {
    case 'heading':
      return headingOf(token as Tokens.Heading);
    case 'paragraph':
      return paragraphOf(token as Tokens.Paragraph, picture);
    case 'text':
      return inline((token as Tokens.Text).tokens ?? []);
    case 'list':
      return listOf(token as Tokens.List, picture);
    case 'table':
      return tableOf(token as Tokens.Table);
    case 'space':
      return null;
    default:
      throw new Error(`the guide can't show a ${token.type}`);
  }
}

function headingOf({ depth, tokens }: Tokens.Heading): ReactNode {
  const variant = depth === 1 ? 'h1' : depth === 2 ? 'h2' : 'h3';
  return (
    <Typography variant={variant} sx={{ mt: depth === 1 ? 0 : 8, mb: depth === 1 ? 4 : 2 }}>
      {inline(tokens)}
    </Typography>
  );
}

function paragraphOf({ tokens }: Tokens.Paragraph, picture: MarkdownProps['picture']): ReactNode {
  const [first] = tokens;
  if (tokens.length === 1 && first?.type === 'image') {
    const { href, text } = first as Tokens.Image;
    return picture && <Figure address={picture(href)} caption={text} />;
  }
  return <Typography sx={{ mb: 3 }}>{inline(tokens)}</Typography>;
}

function Figure({ address, caption }: { address: string; caption: string }) {
  return (
    <Box component="figure" sx={{ m: 0, my: 5 }}>
      <Box
        component="img"
        src={address}
        alt={caption}
        sx={{ display: 'block', width: '100%', height: 'auto', border: 1, borderColor: 'divider' }}
      />
      <Typography
        component="figcaption"
        variant="body2"
        aria-hidden="true"
        sx={{ color: 'text.secondary', mt: 1 }}
      >
        {caption}
      </Typography>
    </Box>
  );
}

function listOf({ ordered, start, items }: Tokens.List, picture: MarkdownProps['picture']): ReactNode {
  return (
    <Box
      component={ordered ? 'ol' : 'ul'}
      {...(ordered ? { start: Number(start) } : {})}
      sx={{ pl: 6, mt: 0, mb: 4, '& > li': { pl: 1, mb: 2 } }}
    >
      {each(items, (item) => (
        <Typography component="li">
          {each((item as Tokens.ListItem).tokens, (token) => blockOf(token, picture))}
        </Typography>
      ))}
    </Box>
  );
}

function tableOf({ header, rows }: Tokens.Table): ReactNode {
  return (
    <Box sx={{ overflowX: 'auto', mb: 4 }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {header.map(({ text, tokens }) => (
              <TableCell key={text}>{inline(tokens)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row[0]?.text}>
              {row.map(({ tokens }, column) => (
                <TableCell key={header[column]?.text} sx={{ verticalAlign: 'top' }}>
                  {inline(tokens)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function inline(tokens: readonly Token[]): ReactNode {
  return each(tokens, inlineOf);
}

function inlineOf(token: Token): ReactNode {
  switch (token.type) {
    case 'text':
    case 'escape':
      return (token as Tokens.Text).text;
    case 'strong':
      return <strong>{inline((token as Tokens.Strong).tokens)}</strong>;
    case 'em':
      return <em>{inline((token as Tokens.Em).tokens)}</em>;
    case 'codespan':
      return <Key>{(token as Tokens.Codespan).text}</Key>;
    case 'link': {
      const { href, tokens } = token as Tokens.Link;
      return (
        <Link href={href} underline="always">
          {inline(tokens)}
        </Link>
      );
    }
    default:
      throw new Error(`the guide can't show a ${token.type} within a line`);
  }
}

/** A key of the keyboard, or several at once. */
export function Key({ children }: { children: ReactNode }) {
  return (
    <Box
      component="kbd"
      sx={{
        font: 'inherit',
        fontSize: '0.9em',
        whiteSpace: 'nowrap',
        px: 1,
        border: 1,
        borderColor: 'divider',
        borderRadius: 0.5,
      }}
    >
      {children}
    </Box>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { shortcutText } from '../actions/action.ts';
import { useActionContext } from '../actions/action-context.tsx';
import { actions } from '../actions/actions.ts';
import { Icon } from '../components/icon.tsx';
import { usePlan } from '../state/session-context.tsx';

/** The plan's name; behind it, what can be done with the plan as a whole. */
export function PlanMenu() {
  const context = useActionContext();
  const { title } = usePlan().meta;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const shown = actions.filter((action) => action.group === 'plan' && action.isAvailable(context));
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        endIcon={<Icon name="chevron" size={16} />}
        sx={{ minWidth: 80, flexShrink: 1 }}
      >
        <Typography component="span" noWrap sx={{ fontWeight: 600, minWidth: 0 }}>
          {title}
        </Typography>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {shown.map((action) => (
          <MenuItem
            key={action.id}
            onClick={() => {
              close();
              void action.perform(context);
            }}
          >
            <Box component="span" sx={{ flex: 1, pr: 8 }}>
              {action.label(context)}
            </Box>
            {action.keys?.[0] && (
              <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
                {shortcutText(action.keys[0])}
              </Typography>
            )}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

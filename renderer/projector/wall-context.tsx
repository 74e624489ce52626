import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Projection } from '#app/meeting/projection.ts';
import { type Text, textIn } from '../state/text.ts';
import type { Room } from './use-room.ts';

/** What every part of the wall needs: what is shown, in which language, and how much fits. */
export interface WallParts {
  projection: Projection;
  text: Text;
  room: Room;
}

const WallContext = createContext<WallParts | null>(null);

interface WallProviderProps {
  projection: Projection;
  room: Room;
  children: ReactNode;
}

export function WallProvider({ projection, room, children }: WallProviderProps) {
  const parts = useMemo(() => ({ projection, text: textIn(projection.language), room }), [projection, room]);
  return <WallContext.Provider value={parts}>{children}</WallContext.Provider>;
}

export function useWall(): WallParts {
  const parts = useContext(WallContext);
  if (!parts) throw new Error('not on the wall');
  return parts;
}

import { ReactFlowProvider } from '@reactflow/core';
import { Flow } from './Flow.tsx';
import './canvas.css';

/** The drawing of the application being edited: phases as bands, blocks as cards, connections between them. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Flow />
    </ReactFlowProvider>
  );
}

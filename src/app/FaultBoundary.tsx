import { Component, type ReactNode } from 'react';
import type { Session } from '../editor/Session.ts';
import { CrashScreen } from './CrashScreen.tsx';

interface FaultBoundaryProps {
  /** Given: the screen offers a copy of its document. */
  readonly session?: Session;
  readonly children: ReactNode;
}

const mounted: FaultBoundary[] = [];

/** Whether it takes what breaks outside of drawing: the one of the open map, else the app's. Either may mount first. */
const takesFaults = (boundary: FaultBoundary): boolean =>
  (mounted.find(({ props }) => props.session) ?? mounted.at(-1)) === boundary;

/** Our own invariants (lib/assert) also break outside of drawing: in handlers and promises. */
const isBug = (fault: unknown): boolean => fault instanceof Error && fault.message.startsWith('Invariant: ');

/** Catches what breaks while drawing, and broken invariants anywhere; shows a page that can save a copy. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly fault: unknown }> {
  override state: { readonly fault: unknown } = { fault: null };

  static getDerivedStateFromError(fault: unknown): { readonly fault: unknown } {
    return { fault: fault ?? new Error('unknown') };
  }

  override componentDidMount(): void {
    mounted.push(this);
    window.addEventListener('error', this.onError);
    window.addEventListener('unhandledrejection', this.onRejection);
  }

  override componentWillUnmount(): void {
    mounted.splice(mounted.indexOf(this), 1);
    window.removeEventListener('error', this.onError);
    window.removeEventListener('unhandledrejection', this.onRejection);
  }

  private readonly onError = ({ error }: ErrorEvent): void => this.take(error);
  private readonly onRejection = ({ reason }: PromiseRejectionEvent): void => this.take(reason);
  private take(fault: unknown): void {
    if (isBug(fault) && takesFaults(this)) this.setState({ fault });
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <CrashScreen fault={fault} session={this.props.session ?? null} />;
  }
}

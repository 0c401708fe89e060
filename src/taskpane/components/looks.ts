// Looks that several parts of the pane share, to be spread into their styles.
import { tokens, type GriffelStyle } from '@fluentui/react-components';

export const looks = {
  heading: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  /** A section of a step that begins with a line across. */
  section: { margin: '16px 0 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '12px' },
  /** A row of a list that is a button: what it counts is listed when it is pressed. */
  rowButton: {
    display: 'grid',
    width: '100%',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosenRow: { backgroundColor: tokens.colorNeutralBackground1Selected },
} satisfies Record<string, GriffelStyle>;

// What an object path of the add-in stands for.

/** An object of the add-in's: a class of the object model and what it stands for here. */
export type HostObject = { readonly className: string; readonly subject: unknown; referenceId?: string };

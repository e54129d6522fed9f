/// What belongs to the person in front of the window and not to the exploration: how it looks, which panels it shows, what was opened last.
///
/// [hesse.app.settings.Settings] has a property for each, which the views listen to and write; [hesse.app.settings.SettingsFile] keeps them
/// until the next start, and reads what it can of a file that is damaged or from another version. Nothing here knows of functions.
package hesse.app.settings;

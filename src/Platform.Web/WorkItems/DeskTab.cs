namespace Platform.Web.WorkItems;

/// <summary>The four views of somebody's work.</summary>
public enum DeskTab { ToDo, Done, ToRead, Sent }

namespace Wanglai.Model.Claims;

/// <summary>A party in its role. A claim lists its role fillers in the order of the text, role by role.</summary>
/// <param name="Role">The part it plays.</param>
/// <param name="Party">Who plays it.</param>
public readonly record struct RoleFiller(Role Role, Party Party);

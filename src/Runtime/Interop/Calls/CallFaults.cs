namespace V8Typed.Interop;

/// <summary>The exception for a crossing whose status tells of no success.</summary>
internal static unsafe class CallFaults
{
    /// <param name="binding">The module.</param>
    /// <param name="member">The index of the JS half.</param>
    /// <param name="status">The frame's first slot.</param>
    public static Exception Of(JsModuleBinding binding, int member, int* status)
    {
        var definition = binding.Definition;
        binding.Realm.Leftovers.NoteLoss();
        return status[0] == 1
            ? binding.Realm.TakeError(status[1], definition.MemberName(member), definition.ModuleName)
            : new V8UnknownException($"{definition.MemberName(member)}: the script ended without a result.");
    }
}

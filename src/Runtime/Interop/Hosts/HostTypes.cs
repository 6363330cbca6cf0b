namespace V8Typed.Interop;

/// <summary>Numbers for the types of host objects in one context; used inside calls only.</summary>
internal sealed class HostTypes
{
    private readonly Dictionary<JsModuleBinding, int> _numbers = [];

    /// <summary>The type's number; the kernel is told of one that is new.</summary>
    public int NumberOf(JsModuleBinding binding)
    {
        if (!_numbers.TryGetValue(binding, out var number))
        {
            number = _numbers.Count + 1;
            binding.AddHostType(number);
            _numbers.Add(binding, number);
        }

        return number;
    }
}
